package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {
    private static final Engine NONE = (plan, shards, models, sink, execution) -> 0;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1025})
    void refusesTooFewAndTooManyThreads(int threads) {
        assertThatThrownBy(() -> new Execution(NONE, threads))
                .isInstanceOf(InputException.class)
                .hasMessage("threads = " + threads + ": must be a whole number from 1 to 1024");
    }

    @Test
    void changesOnePartAndKeepsTheRest() {
        StopSignal stop = new StopSignal();
        Execution execution = new Execution(NONE, 1024).with(stop).with(BatchProgress.NONE);

        assertThat(execution.stop()).isSameAs(stop);
        assertThat(execution.threads()).isEqualTo(1024);
        assertThat(execution.engine()).isSameAs(NONE);
    }
}
