package corridor.architecture.wronghouse.attic;

/** A room that the table does not know. */
public record LivesNowhere() {}
