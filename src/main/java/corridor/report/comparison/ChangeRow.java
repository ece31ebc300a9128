package corridor.report.comparison;

/**
 * One difference of a scenario from the reference, as text for readers.
 *
 * @param kind lever, event, parameter, switch, start or length
 * @param id id in the catalogue; may be empty
 * @param meaning a full phrase
 * @param from value in the reference
 * @param to value in the scenario
 * @param when from when until when
 * @param whoDecides name of the actor; may be empty
 * @param source where the idea or the value comes from; may be empty
 */
public record ChangeRow(
        String kind,
        String id,
        String meaning,
        String from,
        String to,
        String when,
        String whoDecides,
        String source) {}
