/**
 * Pakistan's economy: growth, fiscal space, reserves, crisis, and the bill for security. Start at
 * {@link corridor.model.economy.Economy}.
 */
package corridor.model.economy;
