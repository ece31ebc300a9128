/**
 * Code in which each class breaks one rule, so that a test can show that each rule finds its violation. No other code
 * uses it. Start reading at {@link corridor.architecture.HouseRulesTest}.
 */
package corridor.architecture.wronghouse;
