/** The model against the patterns of the record. Start at {@link corridor.workflow.pattern.PatternWorkflow}. */
package corridor.workflow.pattern;
