package corridor.lab.server;

/** A role decides which routes a token opens. */
public enum Role {
    /** The person who started the lab. */
    OWNER,
    /** Somebody who joined a class. */
    MEMBER
}
