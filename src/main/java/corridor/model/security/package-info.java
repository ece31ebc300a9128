/**
 * Security forces: operations, area operations, allocation, protection. Start at
 * {@link corridor.model.security.OperationsProcess}.
 */
package corridor.model.security;
