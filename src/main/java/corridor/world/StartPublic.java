package corridor.world;

import corridor.catalogue.Area;
import corridor.catalogue.Movement;
import corridor.catalogue.ParameterValues;
import java.util.List;

/**
 * A table of the public at the start holds opinions and opportunities by area of Pakistan; all values lie between 0 and
 * 1.
 *
 * @param grievance {@code [movement][area]}
 * @param legitimacy perceived legitimacy of the state
 * @param opportunity jobs and wages
 * @param antiChinese resentment of China
 */
public record StartPublic(double[][] grievance, double[] legitimacy, double[] opportunity, double[] antiChinese) {
    private static final String BALOCH = "baloch";
    private static final double MOST = 0.5;

    /** Parameters of the submodel {@code civil} that give the start values; component names are parameter names. */
    record Values(
            double grievanceElsewhere,
            double legitimacyBalochistan,
            double legitimacyKp,
            double legitimacyElsewhere,
            double opportunityPoor,
            double opportunityElsewhere,
            double antiChineseBaloch,
            double antiChineseKp,
            double antiChineseElsewhere) {}

    static StartPublic of(List<Movement> movements, List<Area> areas, ParameterValues parameters) {
        Values v = parameters.bind(Values.class, "civil");
        int n = areas.size();
        StartPublic start =
                new StartPublic(new double[movements.size()][n], new double[n], new double[n], new double[n]);
        for (int m = 0; m < movements.size(); m++) {
            Movement movement = movements.get(m);
            double core = parameters.get(movement.core().grievance());
            for (int i = 0; i < n; i++) {
                start.grievance[m][i] = isCore(movement, areas.get(i), parameters) ? core : v.grievanceElsewhere;
            }
        }
        for (int i = 0; i < n; i++) {
            Area area = areas.get(i);
            boolean balochistan = area.region().equals("BAL");
            boolean kp = area.region().equals("KP");
            start.legitimacy[i] = balochistan ? v.legitimacyBalochistan : kp ? v.legitimacyKp : v.legitimacyElsewhere;
            start.opportunity[i] =
                    balochistan || kp && area.border().contains("AF") ? v.opportunityPoor : v.opportunityElsewhere;
            start.antiChinese[i] = balochistan && area.speakers(BALOCH) > MOST
                    ? v.antiChineseBaloch
                    : kp ? v.antiChineseKp : v.antiChineseElsewhere;
        }
        return start;
    }

    private static boolean isCore(Movement movement, Area area, ParameterValues parameters) {
        Movement.Core core = movement.core();
        return area.region().equals(core.region())
                && (core.share() == null || area.speakers(movement.speakers()) > core.share())
                && (core.violence() == null || area.violence(movement.violence()) >= parameters.get(core.violence()));
    }
}
