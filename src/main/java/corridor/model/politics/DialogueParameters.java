package corridor.model.politics;

/** Parameters of the submodel {@code dialogue}; component names are parameter names. */
public record DialogueParameters(
        double startBase,
        double startTrackTwo,
        double startFormal,
        double agree,
        double talksFail,
        double collapse,
        double signShare,
        double ceasefire,
        double spoil,
        double regroup,
        double grievance,
        double mediated,
        double startProtest) {}
