package corridor.model.investment;

/**
 * Parameters of firms that leave of their own accord, from the submodel {@code projects}; component names are parameter
 * names.
 */
public record FirmExitParameters(
        double riskStop,
        double riskReturn,
        double leaveBase,
        double leaveFrictionBase,
        double leaveRisk,
        double leaveFriction,
        double leaveSunk,
        double noticeMedian,
        double noticeSpread,
        double noticeSettled,
        double suspendedStaff) {}
