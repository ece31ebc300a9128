/**
 * Armed groups and their attacks: strength, sanctuary, tempo, cells, targets, victims. Start at
 * {@link corridor.model.insurgency.AttackProcess}.
 */
package corridor.model.insurgency;
