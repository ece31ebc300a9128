package corridor.model.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.chronicle.Target;
import corridor.model.SmallWorld;
import corridor.model.state.Attack;
import corridor.model.state.SimulationState;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.6, 8.7 and 8.8: salience, goodwill, trust, extraction and development, worked by hand. */
class SocietyTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final int COAST = SmallCatalogue.COAST;
    private static final int HILLS = SmallCatalogue.HILLS;
    private static final int PLAIN = SmallCatalogue.PLAIN;

    private final SmallWorld small = new SmallWorld()
            .with("society.salienceMemory", 1 / Math.log(2))
            .with("society.goodwill", 0.8)
            .with("society.goodwillReturn", 0.5)
            .with("society.goodwillTroops", 0.4)
            .with("society.trust", 0.5)
            .with("society.trustReturn", 0.5)
            .with("society.trustAnnounce", 0.1)
            .with("society.trustTransparency", 0.6)
            .with("society.trustOpen", 0.2)
            .with("society.trustTalks", 0.1)
            .with("society.trustTips", 2)
            .with("society.alphaExtraction", 0.5)
            .with("society.extractionPerBillion", 0.2)
            .with("society.benefitShare", 0.75)
            .with("society.developmentEffect", 0.002)
            .with("society.developmentLag", 30 / Math.log(2))
            .with("society.developmentCapture", 0.5)
            .with("society.insecurity", 4)
            .with("society.jobsLocalised", 0.25)
            .with("civil.opportunityPoor", 0.4)
            .with("civil.opportunityElsewhere", 0.6)
            .lever("pakistan.transparency", 0)
            .lever("pakistan.dialogueBaloch", 0);
    private SimulationState s;
    private Society society;

    private void start() {
        s = small.situation();
        society = new Society(small.bind(SocietyParameters.class, "society"), s);
    }

    private void month() {
        society.monthly().step(SmallWorld.NO_STATE);
    }

    @Test
    void salience_halves_and_takes_up_attacks_on_chinese_of_the_day_before() {
        start();
        s.society.salience = 2;
        s.ledger.note(new Attack(0, COAST, 0, Target.PROJECT_SITE, 0, 3, 1, 0, false, false));
        s.ledger.note(new Attack(0, COAST, 0, Target.CHINESE_OFF_SITE, -1, 0, 0, 0, false, false));
        s.ledger.note(new Attack(0, COAST, 0, Target.SECURITY, -1, 50, 0, 0, false, false));
        s.ledger.turnPage();
        society.daily().step(SmallWorld.NO_STATE);
        // Salience is 2 / 2 + ln(1 + 3) + ln(1 + 0).
        assertThat(s.society.salience).isCloseTo(1 + Math.log(4), CLOSE);
    }

    @Test
    void goodwill_falls_where_foreign_troops_are_seen() {
        start();
        month();
        assertThat(s.society.goodwill).isCloseTo(0.8, CLOSE);
        s.areas.foreignTroops[COAST] = 0.4;
        s.areas.foreignTroops[HILLS] = 0.2;
        month();
        // Troops are seen by (0.4 * 1,000 + 0.2 * 2,000) / 8,000 = 0.1 of the public. Goodwill moves half the way
        // towards 0.8 - 0.4 * 0.1.
        assertThat(s.society.goodwill).isCloseTo(0.78, CLOSE);
    }

    @Test
    void mediation_by_a_foreign_state_costs_trust() {
        small.with("society.recognition", 0.04).lever("china.militantMediation", 1);
        start();
        month();
        // Trust moves half the way towards 0.5 - 0.04.
        assertThat(s.society.trust).isCloseTo(0.48, CLOSE);
    }

    @Test
    void trust_falls_with_announcements_and_less_where_they_are_explained() {
        start();
        s.pakistan.announced = 2;
        month();
        assertThat(s.society.trust).isCloseTo(0.5 - 0.2, CLOSE);
        // Openness is 1 + 2 * (0.3 / 0.5 - 1).
        assertThat(s.society.openness).isCloseTo(0.2, CLOSE);
        month();
        assertThat(s.society.trust).as("announced once, and back half the way").isCloseTo(0.4, CLOSE);

        small.lever("pakistan.transparency", 1);
        start();
        s.pakistan.announced = 2;
        month();
        // Trust moves half the way towards 0.5 + 0.2, and loses 0.1 * 2 * (1 - 0.6).
        assertThat(s.society.trust).isCloseTo(0.5 + 0.1 - 0.08, CLOSE);
        assertThat(s.society.openness).isCloseTo(1 + 2 * 0.04, CLOSE);
    }

    @Test
    void formal_talks_raise_trust_and_it_stays_within_bounds() {
        small.lever("pakistan.dialogueBaloch", 2);
        start();
        month();
        assertThat(s.society.trust).isCloseTo(0.55, CLOSE);
        small.lever("pakistan.dialogueBaloch", 1);
        start();
        month();
        assertThat(s.society.trust).as("track two").isCloseTo(0.5, CLOSE);
        s.pakistan.announced = 100;
        month();
        assertThat(s.society.trust).isZero();
    }

    @Test
    void extraction_grows_with_a_surge_and_shrinks_with_local_benefit() {
        start();
        month();
        assertThat(s.society.extraction).isZero();
        small.lever("china.investmentSurge", 3).lever("pakistan.localBenefit", 0.4);
        start();
        month();
        // Extraction is 0.5 * ((1 + 0.2 * 3) * (1 - 0.75 * 0.4) - 1) = 0.5 * (1.6 * 0.7 - 1).
        assertThat(s.society.extraction).isCloseTo(0.06, CLOSE);
    }

    @Test
    void development_works_late_only_in_poor_border_areas_and_where_there_is_security() {
        small.lever("pakistan.developmentSpend", 300);
        start();
        // Coast and hills are developed: 300 million dollars for 3 million people are 100 a head. Half of the effect
        // comes in a month. The effect closes a part of the gap in opportunity, which is 1 - 0.4.
        s.areas.recentDeaths[HILLS] = 8; // 4 per million: security 1 / (1 + 4 / 4), and useful part 1/2 - 1/2 * 1/2
        month();
        assertThat(s.society.development[COAST]).isCloseTo(0.5 * 100 * 0.002 * 0.6, CLOSE);
        assertThat(s.society.development[HILLS]).isCloseTo(0.5 * 100 * 0.002 * 0.6 * 0.25, CLOSE);
        assertThat(s.society.development[PLAIN]).isZero();
        month();
        assertThat(s.society.development[COAST]).isCloseTo(0.75 * 0.12, CLOSE);

        s.areas.recentDeaths[HILLS] = 1e9; // without security, captured money does harm
        month();
        // Development moves from 0.75 * 0.12 / 4 half the way to -0.12 / 2.
        assertThat(s.society.development[HILLS]).isCloseTo((0.0225 - 0.06) / 2, within(1e-7));
    }

    @Test
    void if_aid_is_always_good_it_works_everywhere() {
        small.lever("pakistan.developmentSpend", 300).option("AID", "ALWAYS_GOOD");
        start();
        s.areas.recentDeaths[HILLS] = 8;
        month();
        assertThat(s.society.development[HILLS]).isCloseTo(0.06, CLOSE);
    }

    @Test
    void local_staff_bring_jobs_where_there_are_sites() {
        small.lever("china.workerLocalisation", 0.8);
        start();
        s.projects.onSite[COAST] = 0;
        month();
        // The level is 0.25 * 0.8 of the gap in opportunity, and half of it comes in a month.
        assertThat(s.society.development[COAST]).isZero();
        assertThat(s.society.development[HILLS]).isCloseTo(0.5 * 0.2 * 0.6, CLOSE);
        assertThat(s.society.development[PLAIN]).isCloseTo(0.5 * 0.2 * 0.4, CLOSE);
    }

    @Test
    void accountability_and_open_information_raise_trust_and_their_opposites_lower_it() {
        small.with("society.trustDetention", 0.08).with("society.trustOpen", 0.04);
        small.lever("pakistan.detentionPolicy", -1).lever("pakistan.informationPolicy", 0.5);
        start();
        month();
        // Trust moves half the way towards 0.5 - 0.08 + 0.04 / 2.
        assertThat(s.society.trust).isCloseTo(0.5 - 0.03, CLOSE);
    }

    @Test
    void protest_follows_detentions_above_the_usual() {
        small.lever("pakistan.detentionPolicy", -0.8);
        start();
        month();
        assertThat(s.society.protest).isCloseTo(0.4, CLOSE);
        month();
        assertThat(s.society.protest).isCloseTo(0.6, CLOSE);
        SmallWorld.fix(s, "pakistan.detentionPolicy", 1);
        month();
        assertThat(s.society.protest).as("accountability adds no protest").isCloseTo(0.3, CLOSE);
    }

    @Test
    void a_shutdown_keeps_attention_from_attacks() {
        small.with("society.attention", 0.25).lever("pakistan.informationPolicy", -1);
        start();
        s.ledger.note(new Attack(0, COAST, 0, Target.PROJECT_SITE, 0, 3, 1, 0, false, false));
        s.ledger.turnPage();
        society.daily().step(SmallWorld.NO_STATE);
        assertThat(s.society.salience).isCloseTo(0.75 * Math.log(4), CLOSE);
    }

    @Test
    void money_can_be_aimed_at_grievance_or_at_secure_districts_first() {
        small.with("society.targeting", 2).lever("pakistan.developmentSpend", 300);
        small.lever("pakistan.developmentTargeting", 1);
        start();
        int there = s.world.publicMovement(COAST);
        int here = s.world.publicMovement(HILLS);
        s.areas.grievance[there][COAST] = 0.8;
        s.areas.grievance[here][HILLS] = 0.4;
        month();
        // Heads count 0.64 and 0.16: 300,000 / (1,000 * 0.64 + 2,000 * 0.16) = 312.5 for each unit, so 200 and 50 a
        // head
        // rather than 100.
        assertThat(s.society.development[COAST]).isCloseTo(0.5 * 200 * 0.002 * 0.6, CLOSE);
        assertThat(s.society.development[HILLS]).isCloseTo(0.5 * 50 * 0.002 * 0.6, CLOSE);

        small.lever("pakistan.developmentTargeting", 2);
        start();
        s.areas.recentDeaths[HILLS] = 8; // security is 1/2 in the hills, and the useful part 1/2 - 1/2 * 1/2
        month();
        // Heads count 1 and 0.25: 300,000 / (1,000 + 500) = 200 and 50 a head.
        assertThat(s.society.development[COAST]).isCloseTo(0.5 * 200 * 0.002 * 0.6, CLOSE);
        assertThat(s.society.development[HILLS]).isCloseTo(0.5 * 50 * 0.002 * 0.6 * 0.25, CLOSE);
    }

    @Test
    void measures_against_corruption_make_more_money_work() {
        small.with("society.developmentClean", 0.5);
        small.lever("pakistan.developmentSpend", 300).lever("pakistan.antiCorruption", 0.8);
        start();
        s.areas.recentDeaths[HILLS] = 8;
        month();
        assertThat(s.society.development[COAST]).isCloseTo(0.5 * 0.12 * 1.4, CLOSE);
        // The useful part is 1.4 / 2 - 1/2 * 1/2.
        assertThat(s.society.development[HILLS]).isCloseTo(0.5 * 0.12 * 0.45, CLOSE);
    }
}
