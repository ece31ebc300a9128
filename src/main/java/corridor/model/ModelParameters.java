package corridor.model;

import corridor.catalogue.Movement;
import corridor.catalogue.ParameterValues;
import corridor.model.bargaining.BargainingParameters;
import corridor.model.civil.CivilParameters;
import corridor.model.civil.KnowledgeParameters;
import corridor.model.diplomacy.DiplomacyTheme;
import corridor.model.economy.EconomyParameters;
import corridor.model.insurgency.InsurgencyTheme;
import corridor.model.investment.InvestmentTheme;
import corridor.model.observation.ObservationParameters;
import corridor.model.politics.PoliticsTheme;
import corridor.model.security.SecurityTheme;
import corridor.model.society.SocietyParameters;
import java.util.List;

/** The model parameters are the parameters of all themes, bound once for a scenario and a future. */
public record ModelParameters(
        ParameterValues values,
        CivilParameters civil,
        KnowledgeParameters knowledge,
        InsurgencyTheme.Parameters insurgency,
        SecurityTheme.Parameters security,
        InvestmentTheme.Parameters investment,
        EconomyParameters economy,
        DiplomacyTheme.Parameters diplomacy,
        PoliticsTheme.Parameters politics,
        SocietyParameters society,
        BargainingParameters bargaining,
        ObservationParameters observation) {

    public static ModelParameters of(List<Movement> movements, ParameterValues values) {
        return new ModelParameters(
                values,
                values.bind(CivilParameters.class, "civil"),
                KnowledgeParameters.of(values),
                InsurgencyTheme.Parameters.of(movements, values),
                SecurityTheme.Parameters.of(values),
                InvestmentTheme.Parameters.of(values),
                values.bind(EconomyParameters.class, "economy"),
                DiplomacyTheme.Parameters.of(values),
                PoliticsTheme.Parameters.of(values),
                values.bind(SocietyParameters.class, "society"),
                values.bind(BargainingParameters.class, "bargaining"),
                values.bind(ObservationParameters.class, "observation"));
    }
}
