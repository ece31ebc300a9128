package corridor.model.diplomacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.model.RecordedChronicle;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * docs/model.md, 9.3: the needs of China, its firms, mediators, Kabul and Iran, worked by hand. A reward for going
 * further makes everybody go all the way at once, so that the terms are the needs themselves.
 */
class PartnersTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private final RecordedChronicle recorded = new RecordedChronicle();
    private final SmallWorld small = new SmallWorld()
            .with("partners.precision", 1)
            .with("partners.reluctance", -1000)
            .with("partners.step", 1)
            .with("partners.confidence", 2)
            .with("partners.anger", 3)
            .with("partners.tension", 4)
            .with("partners.incentive", 5)
            .with("partners.trust", 6)
            .with("partners.risk", 7)
            .chronicle(recorded);

    @Test
    void each_lever_follows_its_needs() {
        small.lever("mediators.mediation", 1);
        SimulationState s = small.situation();
        s.china.confidence = 0.6;
        s.china.confidenceAtStart = 0.5; // 2 * 0.2
        s.china.anger = 0.3; // 3 * 0.3
        s.neighbours.tension = 0.5;
        s.neighbours.tensionAtStart = 0.4; // 4 * 0.1
        Arrays.fill(s.projects.riskEvents, 3);
        Arrays.fill(s.projects.riskYears, 2); // 7 * (1.5 / 0.75 - 1)
        s.neighbours.trust = 0.3; // 6 * (0.5 - 0.3)
        new Partners(small.bind(PartnerParameters.class, "partners"), 0.75, 0.5, s).step(SmallWorld.NO_STATE);

        assertThat(term(s, "china.investmentSurge", "confidence")).isCloseTo(0.4, CLOSE);
        assertThat(term(s, "china.investmentSurge", "anger at attacks")).isCloseTo(-0.9, CLOSE);
        assertThat(term(s, "china.kabulIncentive", "anger at attacks")).isCloseTo(0.9, CLOSE);
        assertThat(term(s, "china.kabulIncentive", "tension with Kabul")).isCloseTo(0.4, CLOSE);
        assertThat(term(s, "china.workerLocalisation", "perceived risk")).isCloseTo(7, CLOSE);
        // The option is one of two levels.
        assertThat(term(s, "kabul.hostingDeal", "mediation")).isCloseTo(2.5 / 2, CLOSE);
        assertThat(term(s, "kabul.hostingDeal", "tension with Pakistan")).isCloseTo(-0.4 / 2, CLOSE);
        assertThat(term(s, "iran.unilateralStrikes", "lost trust")).isCloseTo(1.2, CLOSE);
    }

    @Test
    void an_incentive_of_china_moves_kabul() {
        small.lever("china.kabulIncentive", 0.5);
        SimulationState s = small.situation();
        s.china.confidenceAtStart = 1;
        s.neighbours.tension = 0.5;
        s.neighbours.tensionAtStart = 0.4;
        Arrays.fill(s.projects.riskYears, 1);
        new Partners(small.bind(PartnerParameters.class, "partners"), 1, 0.5, s).step(SmallWorld.NO_STATE);

        assertThat(term(s, "kabul.hostingDeal", "China's incentive")).isCloseTo(2.5 / 2, CLOSE);
    }

    private double term(SimulationState s, String lever, String name) {
        return recorded.term(s.levers.lever(s.levers.index(lever)).meaning(), "more", name);
    }
}
