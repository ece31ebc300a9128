package corridor.model.civil;

import corridor.catalogue.ParameterValues;

/**
 * Parameters of the state's knowledge and of the value of jobs, from the submodels {@code security} and
 * {@code economy}.
 */
public record KnowledgeParameters(
        double knowledge,
        double knowledgeDecay,
        double knowledgeHarm,
        double knowledgeEffort,
        double knowledgeJoint,
        double knowledgeDetention,
        double opportunityPerOutput) {
    private record FromSecurity(
            double knowledge,
            double knowledgeDecay,
            double knowledgeHarm,
            double knowledgeEffort,
            double knowledgeJoint,
            double knowledgeDetention) {}

    public static KnowledgeParameters of(ParameterValues values) {
        FromSecurity s = values.bind(FromSecurity.class, "security");
        return new KnowledgeParameters(
                s.knowledge,
                s.knowledgeDecay,
                s.knowledgeHarm,
                s.knowledgeEffort,
                s.knowledgeJoint,
                s.knowledgeDetention,
                values.get("economy.opportunityPerOutput"));
    }
}
