package corridor.model.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.DrawKind;
import corridor.model.state.EconomyState;
import corridor.model.state.SimulationState;
import corridor.random.KeyedRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** docs/model.md, 8.4 and 9.1: the quarter of the economy and the monthly bill, worked by hand. */
class EconomyTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Deaths in attacks in a usual quarter. */
    private static final double DEATHS = 200;

    /** Chinese payments in a usual quarter, USD million. */
    private static final double PAID = 500;

    private final SmallWorld small = new SmallWorld()
            .with("economy.growthTrend", 3)
            .with("economy.growthSpread", 0)
            .with("economy.growthInvestment", 0.5)
            .with("economy.growthViolence", 0.4)
            .with("economy.growthAusterity", 1.5)
            .with("economy.output", 400)
            .with("economy.exchangeRate", 280)
            .with("economy.fiscalSpace", 2)
            .with("economy.fiscalGrowth", 0.3)
            .with("economy.reserves", 16)
            .with("economy.reservesSpread", 0)
            .with("economy.reservesReturn", 0.1)
            .with("economy.importsMonthly", 2.5)
            .with("economy.criticalMonths", 2)
            .with("economy.rolloverYearly", 4)
            .with("economy.rolloverSlow", 0.3439)
            .with("economy.rolloverFast", 0.5904)
            .with("economy.imfStock", 8)
            .with("economy.marketStock", 20)
            .with("economy.imfResponse", 0.25)
            .with("economy.arrearsCrisis", 0.5)
            .with("economy.arrearsSpace", 0.2)
            .with("economy.arrearsSpeed", 0.1)
            .with("economy.costIntensity", 100)
            .with("economy.costArea", 3)
            .with("economy.costSsd", 60);
    private SimulationState s;
    private Economy economy;

    private EconomyState start() {
        s = small.situation();
        economy = new Economy(small.bind(EconomyParameters.class, "economy"), DEATHS, PAID, s);
        return s.economy;
    }

    /** Runs a quarter with these payments (USD million), deaths and costs (PKR billion). */
    private void quarter(double paid, double deaths, double cost) {
        s.clock.day(s.day() + 90);
        s.ledger.disbursed += paid;
        s.ledger.deaths += deaths;
        s.ledger.operationsCost += cost;
        economy.step(SmallWorld.NO_STATE);
    }

    /**
     * Runs a usual quarter. Operations and protection cost 100 + 60 a year. China pays the usual 5 %, so Pakistan pays
     * 152 a year, or 38 in the quarter.
     */
    private void usualQuarter() {
        quarter(PAID, DEATHS, 38);
    }

    @Test
    void with_nothing_but_the_usual_all_stays() {
        EconomyState e = start();
        usualQuarter();

        assertThat(e.growth).isCloseTo(3, EXACT);
        assertThat(e.outputLost).isCloseTo(0, EXACT);
        assertThat(e.fiscalSpace).isCloseTo(2, EXACT);
        assertThat(e.reserves).isCloseTo(16, EXACT);
        assertThat(e.arrears).isCloseTo(1, EXACT);
        assertThat(e.crisis).isFalse();
    }

    @Test
    void investment_raises_growth_and_violence_lowers_it() {
        EconomyState e = start();
        // 250 million more in the quarter are 1 billion a year, 0.25 % of output: 0.5 * 0.25 = 0.125.
        // 300 deaths are half more than usual: 0.4 * 0.5 = 0.2. Growth is 3 + 0.125 - 0.2.
        quarter(PAID + 250, DEATHS + 100, 38);

        assertThat(e.growth).isCloseTo(2.925, EXACT);
        assertThat(e.outputLost).isCloseTo((3 - 2.925) / 4, EXACT);

        // Only flows of the quarter count; lost output stays lost.
        usualQuarter();
        assertThat(e.growth).isCloseTo(3, EXACT);
        assertThat(e.outputLost).isCloseTo(0.01875, EXACT);
        assertThat(e.growthSum).isCloseTo(5.925, EXACT);
        assertThat(e.quarters).isEqualTo(2);
    }

    @Test
    void austerity_costs_growth_in_a_crisis() {
        EconomyState e = start();
        e.crisis = true;
        usualQuarter();

        assertThat(e.growth).isCloseTo(1.5, EXACT);
    }

    @Test
    void fiscal_space_falls_with_growth_below_trend_and_with_extra_cost() {
        EconomyState e = start();
        // Growth is 2.8: 200 more deaths take 0.4 * 1 = 0.4, and 400 million more add 0.5 * 0.4 = 0.2. Fiscal space
        // changes by 0.3 * -0.2 = -0.06. A cost of 94 is 376 a year, 224 more than usual: 0.2 % of an output of 400 *
        // 280 = 112,000.
        quarter(PAID + 400, DEATHS + 200, 94);

        assertThat(e.fiscalSpace).isCloseTo(2 - 0.06 - 0.2, EXACT);
        usualQuarter();
        assertThat(e.fiscalSpace).isCloseTo(2, EXACT);
        assertThat(e.fiscalSpaceMin).isCloseTo(1.74, EXACT);
    }

    @Test
    void reserves_take_extra_payments_and_drift_back() {
        EconomyState e = start();
        quarter(PAID + 250, DEATHS, 38);
        assertThat(e.reserves).isCloseTo(16.25, EXACT);
        // A share of 0.1 of the 0.25 above the usual goes.
        usualQuarter();
        assertThat(e.reserves).isCloseTo(16.225, EXACT);
        assertThat(e.reservesMin).isCloseTo(16.225, EXACT);
    }

    @Test
    void the_fund_lends_a_part_of_what_is_missing_near_the_critical_level_and_its_share_is_dependence() {
        EconomyState e = start();
        e.reserves = 4; // below 2.5 * 2 = 5; 12 are missing: credit 3, return 1.2
        usualQuarter();

        assertThat(e.reserves).isCloseTo(8.2, EXACT);
        assertThat(e.imfStock).isCloseTo(11, EXACT);
        assertThat(e.imfDependenceMax).isCloseTo(11.0 / (11 + 4 + 20), EXACT);
        assertThat(e.crisis).isFalse();
        usualQuarter();
        assertThat(e.imfStock).as("no credit far above the critical level").isCloseTo(11, EXACT);
    }

    @Test
    void the_fund_lends_from_one_spread_of_reserves_above_the_critical_level_on() {
        small.with("economy.reservesSpread", 2);
        EconomyState e = start();
        e.reserves = 6.9;
        usualQuarter();
        // Reserves are 9.1 below the start.
        assertThat(e.imfStock).isCloseTo(8 + 0.25 * 9.1, EXACT);
        e = start();
        e.reserves = 7.1;
        usualQuarter();
        assertThat(e.imfStock).isEqualTo(8);
    }

    @Test
    void reserves_below_the_critical_months_of_imports_are_a_crisis_and_dues_pile_up() {
        small.with("economy.reservesReturn", 0).with("economy.imfResponse", 0.01);
        EconomyState e = start();
        e.reserves = 4; // credit 0.01 * 12
        usualQuarter();

        assertThat(e.reserves).isCloseTo(4.12, EXACT);
        assertThat(e.crisis).isTrue();
        // Arrears move towards 1 + 0.5 at a speed of 0.1.
        assertThat(e.arrears).isCloseTo(1.05, EXACT);
        // In the crisis growth is 1.5 lower, so fiscal space is 2 - 0.3 * 1.5 = 1.55. The missing 0.45 adds 0.2 * 0.45.
        usualQuarter();
        assertThat(e.arrears).isCloseTo(1.05 + 0.1 * (1 + 0.5 + 0.09 - 1.05), EXACT);
    }

    @Test
    void reserves_do_not_fall_below_nothing() {
        small.with("economy.imfResponse", 0);
        EconomyState e = start();
        e.reserves = 0.1;
        quarter(PAID - 5000, DEATHS, 38);

        assertThat(e.reserves).isZero();
    }

    @Test
    void a_withdrawal_ends_the_rollover_by_quarters() {
        small.lever("china.withdrawal", 1);
        EconomyState slow = start();
        usualQuarter();
        // Of 4 billion, (1 - 0.3439)^(1/4) = 0.9 is rolled over. Of the 0.4 billion a year that is not, a quarter falls
        // due.
        assertThat(slow.rollover).isCloseTo(0.9, EXACT);
        assertThat(slow.reserves).isCloseTo(15.9, EXACT);
        assertThat(slow.imfDependenceMax).isCloseTo(8 / (8 + 3.6 + 20), EXACT);

        small.lever("china.withdrawal", 2);
        EconomyState fast = start();
        usualQuarter();
        // (1 - 0.5904)^(1/4) = 0.8
        assertThat(fast.rollover).isCloseTo(0.8, EXACT);
        assertThat(fast.reserves).isCloseTo(15.8, EXACT);
    }

    @Test
    void by_the_claim_of_the_article_rollover_also_follows_confidence() {
        small.option("CPEC_STAKE", "AS_S4");
        EconomyState e = start();
        s.china.confidenceAtStart = 0.8;
        s.china.confidence = 0.4;
        usualQuarter();
        // Half of 4 billion a year is lost, a quarter of it in this quarter.
        assertThat(e.reserves).isCloseTo(15.5, EXACT);

        small.option("CPEC_STAKE", "SMALL");
        e = start();
        s.china.confidenceAtStart = 0.8;
        s.china.confidence = 0.4;
        usualQuarter();
        assertThat(e.reserves).isCloseTo(16, EXACT);
    }

    @Test
    void confidence_above_the_start_brings_no_more_than_full_rollover() {
        small.option("CPEC_STAKE", "AS_S4");
        EconomyState e = start();
        s.china.confidenceAtStart = 0.4;
        s.china.confidence = 0.8;
        usualQuarter();

        assertThat(e.reserves).isCloseTo(16, EXACT);
    }

    @Test
    void the_bill_counts_effort_guards_and_people_under_operation_less_the_share_that_china_pays() {
        small.lever("pakistan.ssdStrength", 30_000).lever("china.costSharing", 25);
        start();
        s.pakistan.effort = 1.5;
        economy.bill().step(SmallWorld.NO_STATE);
        // (100 * 1.5 + 60 * 30,000 / 15,000) * 30 / 365 = 270 * 30 / 365; Pakistan pays three quarters of it.
        double month = 270 * 30 / 365.0 * 0.75;
        assertThat(s.ledger.operationsCost).isCloseTo(month, EXACT);

        s.areas.underOperation[SmallCatalogue.HILLS] = true;
        economy.bill().step(SmallWorld.NO_STATE);
        // 2 million people are under operation, at 3 billion rupees a million.
        assertThat(s.ledger.operationsCost).isCloseTo(2 * month + 6 * 0.75, EXACT);
    }

    @Test
    void growth_and_reserves_scatter_around_their_means_with_the_given_spread() {
        small.with("economy.growthSpread", 2)
                .with("economy.reservesSpread", 0.5)
                .with("economy.reservesReturn", 1)
                .with("economy.reserves", 100);
        EconomyState e = start();
        int n = 400;
        double growth = 0;
        double growthSquares = 0;
        double reserves = 0;
        double reservesSquares = 0;
        for (int k = 0; k < n; k++) {
            usualQuarter();
            growth += (e.growth - 3) / n;
            boolean lucky = KeyedRandom.draw(s.luck.key(DrawKind.GROWTH, s.day()), 0) > 0.5;
            assertThat(e.growth > 3).as("a high draw is high growth").isEqualTo(lucky);
            boolean gained = KeyedRandom.draw(s.luck.key(DrawKind.RESERVES, s.day()), 0) > 0.5;
            assertThat(e.reserves > 100).as("a high draw is a gain").isEqualTo(gained);
            growthSquares += (e.growth - 3) * (e.growth - 3) / n;
            reserves += (e.reserves - 100) / n;
            reservesSquares += (e.reserves - 100) * (e.reserves - 100) / n;
        }

        // Four standard errors of a mean are 4 / 20 of the spread, those of a standard deviation about 4 / 28.
        assertThat(growth).isCloseTo(0, within(0.4));
        assertThat(Math.sqrt(growthSquares)).isCloseTo(2, within(0.28));
        assertThat(reserves).isCloseTo(0, within(0.1));
        assertThat(Math.sqrt(reservesSquares)).isCloseTo(0.5, within(0.07));
    }

    @Test
    void a_shutdown_costs_growth_and_open_information_does_not_add_any() {
        small.with("economy.growthShutdown", 0.2).lever("pakistan.informationPolicy", -0.5);
        EconomyState e = start();
        usualQuarter();
        assertThat(e.growth).isCloseTo(2.9, EXACT);
        small.lever("pakistan.informationPolicy", 1);
        e = start();
        usualQuarter();
        assertThat(e.growth).isCloseTo(3, EXACT);
    }

    @Test
    void a_strict_fund_takes_room_from_the_budget_and_withholds_credit() {
        small.with("economy.imfCeiling", 0.4).with("economy.imfCredit", 0.6).lever("imf.strictness", 0.5);
        EconomyState e = start();
        e.reserves = 4;
        usualQuarter();
        // The gap of 12 would bring 0.25 * 12 = 3, and half of full strictness withholds 0.3 of that.
        assertThat(e.imfStock).isCloseTo(8 + 2.1, EXACT);
        assertThat(e.reserves).isCloseTo(4 + 0.1 * 12 + 2.1, EXACT);
        assertThat(e.fiscalSpace).isCloseTo(2 - 0.2, EXACT);

        small.lever("imf.strictness", -1);
        e = start();
        e.reserves = 4;
        usualQuarter();
        assertThat(e.imfStock).isCloseTo(8 + 3 * 1.6, EXACT);
        assertThat(e.fiscalSpace).isCloseTo(2.4, EXACT);
    }

    @Test
    void the_one_window_reform_clears_dues_and_the_budget_pays_them() {
        small.with("economy.duesCleared", 0.5).with("economy.duesStock", 2).lever("pakistan.oneWindow", 0.8);
        EconomyState e = start();
        usualQuarter();
        // A tenth of 0.5 * 0.8 is cleared: 0.04 * 2 billion a quarter are 0.32 billion a year, 0.08 % of 400 billion.
        // That
        // leaves some new dues unpaid, 0.2 * 0.08.
        assertThat(e.fiscalSpace).isCloseTo(2 - 0.08, EXACT);
        assertThat(e.arrears).isCloseTo(1 + 0.1 * (0.2 * 0.08 - 0.4), EXACT);
        usualQuarter();
        assertThat(e.fiscalSpace).as("a tenth of what is left").isCloseTo(2 - 0.072, EXACT);
    }
}
