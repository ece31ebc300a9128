package corridor.catalogue.abbreviations;

/**
 * An abbreviation is spelled out where a page or a terminal uses it first.
 *
 * @param id the abbreviation itself, such as {@code PIPS}
 * @param words what it stands for
 * @param note what the thing is, in a sentence; may be empty
 */
public record Abbreviation(String id, String words, String note) {}
