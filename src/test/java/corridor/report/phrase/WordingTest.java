package corridor.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void bandsOfCountsAreWholeAndOthersAsFineAsTheMedianIsKnown() {
        assertThat(band("deaths_chinese", 10.6, 17, 21)).isEqualTo("17 (11 to 21)");
        assertThat(band("projects_withdrawn", 0, 0, 1)).isEqualTo("0 (0 to 1)");
        assertThat(band("pressure_step", 0.541, 1.112, 1.558)).isEqualTo("1.11 (0.54 to 1.56)");
        assertThat(band("attacks", 2503, 3141, 3764)).isEqualTo("3,140 (2,500 to 3,760)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "213.4 | 151 | 275 | 210 more (150 to 280)",
                "-213.4 | -275 | -151 | 210 fewer (150 to 280)",
                "-70 | -141 | 1 | 70 fewer (140 fewer to about 0)",
                "2 | -61 | 64 | about 0 (60 fewer to 60 more)",
                "0 | 0 | 0 | none"
            })
    void differencesNameTheirDirection(double mean, double low, double high, String text) {
        assertThat(Wording.difference(difference("attacks", mean, low, high))).isEqualTo(text);
    }

    @Test
    void relativeSizeIsToldOnlyOfQuantitiesWithAMeaningfulZero() {
        assertThat(Wording.relative(difference("attacks", 210, 150, 280))).isEqualTo("6 %");
        assertThat(Wording.relative(difference("pressure_step", 210, 150, 280))).isEmpty();
        assertThat(Wording.relative(difference("attacks", 2, 1, 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USD million, USD 5 million",
        "step, 5 steps",
        "index 0-1, 5",
        "'', 5",
        "1/d, 5 per day",
        "d, 5 days",
        "PKR billion, PKR 5 billion",
        "thousand person-years, 5 thousand person-years",
        "1/month, 5 per month",
        "deaths, 5 deaths",
        "% of GDP, 5 % of GDP"
    })
    void quantitiesCarryTheirUnit(String unit, String text) {
        assertThat(Wording.quantity("5", unit)).isEqualTo(text);
    }

    @Test
    void sharesNearTheEndsAreNotRoundedOntoThem() {
        assertThat(Wording.percent(0.999)).isEqualTo("over 99 %");
        assertThat(Wording.percent(0.001)).isEqualTo("under 1 %");
        assertThat(Wording.percent(1)).isEqualTo("100 %");
        assertThat(Wording.percent(0)).isEqualTo("0 %");
    }

    @Test
    void listsReadAsEnglish() {
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of())).isEmpty();
    }

    @Test
    void labelsKeepTheirNamesWithinASentence() {
        assertThat(Wording.label(Catalogue.standard().outcome("deaths"))).isEqualTo("deaths in attacks");
        assertThat(Wording.label(Catalogue.standard().outcome("pressure_step"))).isEqualTo("China's pressure");
    }

    private static String band(String outcome, double p5, double median, double p95) {
        Band band = new Band(p5, median, median, median, p95);
        return Wording.band(new OutcomeBand("a", Catalogue.standard().outcome(outcome), 100, median, band));
    }

    private static Difference difference(String outcome, double mean, double low, double high) {
        Band spread = new Band(low, mean, mean, mean, high);
        return new Difference(
                "b",
                "a",
                Catalogue.standard().outcome(outcome),
                100,
                2000,
                3500,
                mean,
                low,
                high,
                spread,
                0.5,
                1,
                Verdict.HIGHER);
    }
}
