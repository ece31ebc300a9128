package corridor.analysis.headline;

/**
 * A rival effect is the effect under one option of a switch, as a mean over the rival options of all other switches.
 *
 * @param id id of the switch
 * @param option name of the option
 * @param row mean, interval and spread over the structures that have the option
 */
public record RivalEffect(String id, String option, HeadlineRow row) {}
