package corridor.report.comparison;

/**
 * A change row describes one difference of a scenario from the reference for readers.
 *
 * @param kind lever, event, parameter, switch, start or length
 * @param id id in the catalogue; may be empty
 * @param meaning meaning as a full phrase
 * @param from value in the reference
 * @param to value in the scenario
 * @param when period of the change
 * @param whoDecides name of the deciding actor; may be empty
 * @param source source of the idea or the value; may be empty
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
