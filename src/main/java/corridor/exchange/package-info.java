/**
 * Files of other tools. May use catalogue, design, result, analysis, bargain. Start at
 * {@link corridor.exchange.BehaviorSpaceTable}.
 */
package corridor.exchange;
