package corridor.model;

import corridor.catalogue.ParameterValues;
import corridor.model.civil.CivilParameters;
import corridor.model.civil.KnowledgeParameters;
import corridor.model.diplomacy.ChinaParameters;
import corridor.model.economy.EconomyParameters;
import corridor.model.insurgency.GroupParameters;
import corridor.model.investment.ProjectParameters;
import corridor.model.observation.ObservationParameters;
import corridor.model.politics.PakistanParameters;
import corridor.model.security.SecurityParameters;

/** The parameters of all themes, filled once for a scenario and future. */
public record ModelParameters(
        ParameterValues values,
        CivilParameters civil,
        KnowledgeParameters knowledge,
        GroupParameters groups,
        SecurityParameters security,
        ProjectParameters projects,
        EconomyParameters economy,
        ChinaParameters china,
        PakistanParameters pakistan,
        ObservationParameters observation) {

    public static ModelParameters of(ParameterValues values) {
        return new ModelParameters(
                values,
                values.bind(CivilParameters.class, "civil"),
                KnowledgeParameters.of(values),
                values.bind(GroupParameters.class, "groups"),
                values.bind(SecurityParameters.class, "security"),
                values.bind(ProjectParameters.class, "projects"),
                values.bind(EconomyParameters.class, "economy"),
                values.bind(ChinaParameters.class, "china"),
                values.bind(PakistanParameters.class, "pakistan"),
                values.bind(ObservationParameters.class, "observation"));
    }
}
