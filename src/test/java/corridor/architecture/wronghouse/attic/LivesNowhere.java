package corridor.architecture.wronghouse.attic;

/** This record is in a room that the table does not know. */
public record LivesNowhere() {}
