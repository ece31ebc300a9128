/**
 * Chinese projects and firms: risk, suspension, money, people. Start at {@link corridor.model.investment.Investment}.
 */
package corridor.model.investment;
