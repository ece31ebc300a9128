package corridor.world;

import corridor.catalogue.Area;
import corridor.catalogue.ParameterValues;
import java.util.List;

/**
 * The public at the start, by area of Pakistan; all values between 0 and 1.
 *
 * @param grievance {@code [movement][area]}
 * @param legitimacy perceived legitimacy of the state
 * @param opportunity jobs and wages
 * @param antiChinese resentment of China
 */
public record StartPublic(double[][] grievance, double[] legitimacy, double[] opportunity, double[] antiChinese) {
    /** Start values that the catalogue holds; component names are parameter names. */
    record Values(
            double grievanceBalochCore,
            double grievancePashtunCore,
            double coreViolence,
            double grievanceElsewhere,
            double legitimacyBalochistan,
            double legitimacyKp,
            double legitimacyElsewhere,
            double opportunityPoor,
            double opportunityElsewhere,
            double antiChineseBaloch,
            double antiChinesePashtun,
            double antiChineseElsewhere) {}

    static StartPublic of(List<Area> areas, ParameterValues parameters) {
        Values v = parameters.bind(Values.class, "civil");
        int n = areas.size();
        StartPublic start =
                new StartPublic(new double[World.MOVEMENTS][n], new double[n], new double[n], new double[n]);
        for (int i = 0; i < n; i++) {
            Area area = areas.get(i);
            boolean balochistan = area.region().equals("BAL");
            boolean kp = area.region().equals("KP");
            start.grievance[World.BALOCH][i] =
                    balochistan && area.baloch() > 0.5 ? v.grievanceBalochCore : v.grievanceElsewhere;
            start.grievance[World.TTP][i] =
                    kp && area.weightTtp() >= v.coreViolence ? v.grievancePashtunCore : v.grievanceElsewhere;
            start.legitimacy[i] = balochistan ? v.legitimacyBalochistan : kp ? v.legitimacyKp : v.legitimacyElsewhere;
            start.opportunity[i] =
                    balochistan || kp && area.border().contains("AF") ? v.opportunityPoor : v.opportunityElsewhere;
            start.antiChinese[i] = balochistan && area.baloch() > 0.5
                    ? v.antiChineseBaloch
                    : kp ? v.antiChinesePashtun : v.antiChineseElsewhere;
        }
        return start;
    }
}
