package corridor.scenario;

/**
 * One difference of a scenario from its reference, as text for a table.
 *
 * @param kind what is changed
 * @param id id of the lever, parameter or switch; date and kind of an event
 * @param meaning a full phrase
 * @param from what the reference has
 * @param to what the scenario has
 * @param when the time for which {@code to} holds
 * @param whoDecides the actor whose choice it is; for parameters and switches the statement that no actor decides
 * @param source outlets, titles and dates of the evidence; for assumptions it says so
 */
public record Change(
        Kind kind, String id, String meaning, String from, String to, String when, String whoDecides, String source) {
    /** Kinds of settings. */
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
