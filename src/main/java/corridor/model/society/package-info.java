/**
 * Public opinion beyond grievance: media, goodwill to China, trust, benefit and development. Start at
 * {@link corridor.model.society.Society}.
 */
package corridor.model.society;
