package corridor.model.insurgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.catalogue.SmallCatalogue;
import corridor.model.SmallWorld;
import corridor.model.state.SimulationState;
import org.junit.jupiter.api.Test;

/** docs/model.md, 6.3: campaigns of the Baloch groups, against expectations worked by hand. */
class CampaignsTest {
    private static final int DAYS = 36_000;

    /** Every tenth day a campaign has 20 attacks on one day, so there are 2 attacks a day. */
    private final SmallWorld small = new SmallWorld()
            .with("groups.campaignRate", 36.5)
            .with("groups.campaignSize", 20)
            .with("groups.campaignSpread", 0)
            .with("groups.campaignDays", 0);

    private SimulationState s = small.situation();
    private int daysWith;

    private double perDay(double restraint) {
        Campaigns campaigns = new Campaigns(small.bind(CampaignParameters.class, "groups"), SmallCatalogue.BALOCH, s);
        return perDay(campaigns, restraint);
    }

    private double perDay(Campaigns campaigns, double restraint) {
        double attacks = 0;
        daysWith = 0;
        for (int day = 0; day < DAYS; day++) {
            s.clock.day(day);
            int today = campaigns.attacksToday(restraint);
            attacks += today;
            daysWith += today > 0 ? 1 : 0;
        }
        return attacks / DAYS;
    }

    @Test
    void the_usual_number_is_rate_times_mean_size() {
        assertThat(Campaigns.usualAttacks(small.bind(CampaignParameters.class, "groups")))
                .isCloseTo(2, within(1e-12));

        small.with("groups.campaignSpread", Math.sqrt(2 * Math.log(3))); // e^{spread^2 / 2} = 3
        assertThat(Campaigns.usualAttacks(small.bind(CampaignParameters.class, "groups")))
                .isCloseTo(6, within(1e-12));
    }

    @Test
    void campaigns_add_what_is_usual_and_restraint_takes_its_part() {
        // There are 3,600 campaigns of 20 +- 4.5 attacks. Four standard errors are 4 * sqrt(36,000 * (0.1 * 420 - 4)) /
        // 36,000 = 0.13.
        assertThat(perDay(1)).isCloseTo(2, within(0.13));
        assertThat((double) daysWith / DAYS).isCloseTo(0.1, within(0.007));
        assertThat(perDay(0.5)).isCloseTo(1, within(0.08));
    }

    @Test
    void a_campaign_spreads_its_attacks_over_its_days() {
        small.with("groups.campaignRate", 3.65).with("groups.campaignDays", 4).with("groups.campaignSize", 60);
        // A campaign takes 1 to 4 days, 2.5 on average, and has 60 attacks. From one beginning to the next there are
        // about 100 + 1.5 days.
        assertThat(perDay(1)).isCloseTo(60 / 101.5, within(0.13));
        assertThat((double) daysWith / DAYS).isCloseTo(2.5 / 101.5, within(0.006));
    }

    @Test
    void money_and_cohesion_scale_the_number_of_campaigns() {
        s.forces.funding[SmallCatalogue.BALOCH] = 0.75;
        s.forces.cohesion[SmallCatalogue.BLA] = 2.0 / 3;
        assertThat(perDay(1)).isCloseTo(1, within(0.1));
    }

    @Test
    void stronger_groups_begin_more_campaigns_up_to_twice_as_many() {
        Campaigns campaigns = new Campaigns(small.bind(CampaignParameters.class, "groups"), SmallCatalogue.BALOCH, s);
        s.forces.recruit(SmallCatalogue.BLA, SmallCatalogue.COAST, 500);
        assertThat(perDay(campaigns, 1)).isCloseTo(3, within(0.16));

        s = small.situation();
        campaigns = new Campaigns(small.bind(CampaignParameters.class, "groups"), SmallCatalogue.BALOCH, s);
        s.forces.recruit(SmallCatalogue.BLA, SmallCatalogue.COAST, 5000);
        assertThat(perDay(campaigns, 1)).isCloseTo(4, within(0.18));
    }

    @Test
    void information_policy_changes_the_rate() {
        small.with("groups.campaignAttention", 0.4).lever("pakistan.informationPolicy", -0.5);
        s = small.situation();
        // The rate is 0.1 * (1 - 0.4 / 2) a day.
        assertThat(perDay(1)).isCloseTo(2 * 0.8, within(0.12));
    }
}
