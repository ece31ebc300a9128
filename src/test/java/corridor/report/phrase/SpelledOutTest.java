package corridor.report.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.abbreviations.Abbreviation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpelledOutTest {
    private final SpelledOut spelled = new SpelledOut(List.of(
            new Abbreviation("PIPS", "Pak Institute for Peace Studies", ""),
            new Abbreviation("IS-K", "Islamic State in Khorasan", ""),
            new Abbreviation("IS", "Islamic State", "")));

    @Test
    void theFirstUseOnlyIsSpelledOut() {
        assertThat(spelled.first("Attacks as PIPS would count; PIPS counts less"))
                .isEqualTo("Attacks as PIPS (Pak Institute for Peace Studies) would count; PIPS counts less");
        assertThat(spelled.first("PIPS")).isEqualTo("PIPS");
    }

    @Test
    void wordsThatHoldAnAbbreviationAreNoUse() {
        assertThat(spelled.first("PIPSX, attacks_PIPS2, IS-KP")).isEqualTo("PIPSX, attacks_PIPS2, IS-KP");
        assertThat(spelled.first("IS-K")).isEqualTo("IS-K (Islamic State in Khorasan)");
    }

    @Test
    void aTextThatHoldsTheWordsIsLeftAsItIs() {
        assertThat(spelled.first("Pak Institute for Peace Studies (PIPS)"))
                .isEqualTo("Pak Institute for Peace Studies (PIPS)");
        assertThat(spelled.first("PIPS says")).isEqualTo("PIPS says");
    }

    @Test
    void theCatalogueExplainsEachOnce() {
        List<Abbreviation> all = Catalogue.standard().abbreviations();
        assertThat(all).extracting(Abbreviation::id).doesNotHaveDuplicates().isSorted();
        assertThat(all).allSatisfy(one -> assertThat(one.words()).isNotBlank());
        Stream<String> needed = Stream.of("PIPS", "IBO", "TTP", "CPEC", "BLA", "IS-K");
        assertThat(all.stream().map(Abbreviation::id)).containsAll(needed.toList());
    }
}
