/**
 * Chinese projects and firms: risk, suspension, money, people. Sees only corridor.model.state. Start at
 * {@link corridor.model.investment.Investment}.
 */
package corridor.model.investment;
