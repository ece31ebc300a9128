/**
 * A house in which each class breaks one rule, so that a test can show that the rules bite. Nothing else uses it. Start
 * reading at {@link corridor.architecture.HouseRulesTest}.
 */
package corridor.architecture.wronghouse;
