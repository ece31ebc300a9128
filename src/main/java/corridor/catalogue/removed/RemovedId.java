package corridor.catalogue.removed;

/**
 * A removed id is an id that an earlier version had.
 *
 * @param kind kind of the entry: parameter, lever, switch, option, outcome, group, area or another kind of the
 *     catalogue
 * @param id the id; for the option of a switch {@code SWITCH=OPTION}
 * @param since version that removed it, such as {@code 0.2}
 * @param use id or name that takes its place; for the option of a switch the name of the other option; empty if nothing
 *     does
 * @param note what is different about the new id; empty if nothing is
 */
public record RemovedId(String kind, String id, String since, String use, String note) {
    /** The answer to a user who gives the id, as a clause that follows it. */
    public String rule() {
        String removed = "was removed in " + since + "; ";
        return use.isEmpty() ? removed + note : removed + "use " + use + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
