package corridor.workflow.attribution;

import corridor.batch.RunTally;

/** Pair games make the games of a question, pair by pair. */
@FunctionalInterface
interface PairGames {
    PairGame of(int future, int replicate, RunTally tally);
}
