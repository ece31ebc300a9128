/**
 * Security forces: operations, area operations, allocation, protection. Sees only corridor.model.state. Start at
 * {@link corridor.model.security.OperationsProcess}.
 */
package corridor.model.security;
