package corridor.model.society;

/** Parameters of the submodel {@code society}; component names are parameter names. */
public record SocietyParameters(
        double goodwill,
        double goodwillReturn,
        double goodwillTroops,
        double trust,
        double trustReturn,
        double trustAnnounce,
        double trustTransparency,
        double trustOpen,
        double trustTalks,
        double trustTips,
        double salienceMemory,
        double salienceAnger,
        double alphaExtraction,
        double extractionPerBillion,
        double benefitShare,
        double developmentEffect,
        double developmentLag,
        double developmentCapture,
        double insecurity,
        double jobsLocalised,
        double slowLocalised) {}
