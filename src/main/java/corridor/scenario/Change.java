package corridor.scenario;

/**
 * A change is one difference of a scenario from its reference, as text for a table.
 *
 * @param kind kind of the changed setting
 * @param id id of the lever, parameter or switch; date and kind of an event
 * @param meaning meaning of the setting, a full phrase
 * @param from setting in the reference
 * @param to setting in the scenario
 * @param when time for which {@code to} holds
 * @param whoDecides actor who makes the choice; for parameters and switches, the statement that nobody decides; for
 *     events, the analyst
 * @param source outlets, titles and dates of the evidence, or the statement that the number is an assumption
 */
public record Change(
        Kind kind, String id, String meaning, String from, String to, String when, String whoDecides, String source) {
    /** The kind of a changed setting. */
    public enum Kind {
        LEVER("lever"),
        PARAMETER("parameter"),
        SWITCH("switch"),
        EVENT("event");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
