/**
 * The workflow that compares the model with the patterns of the record. Start at
 * {@link corridor.workflow.pattern.PatternWorkflow}.
 */
package corridor.workflow.pattern;
