package corridor.chart.page;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.chart.SyntheticAnalysis;
import corridor.chart.comparison.ChartBook;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {
    private static final String FAN = "fan-attacks-pips";

    private static Chart chart(String id) {
        SyntheticAnalysis synthetic = SyntheticAnalysis.of(2, 24);
        return new ChartBook()
                .draw(synthetic.analysis(), synthetic.context()).stream()
                        .filter(chart -> chart.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void svgIsTheSameEachTimeAndInEveryLanguage() {
        Locale before = Locale.getDefault();
        String first = chart(FAN).svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Chart again = chart(FAN);
            assertThat(again.svg()).isEqualTo(first).isEqualTo(again.svg());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void svgTextStaysTextWithFallbackFontsAndWeights() {
        assertThat(chart(FAN).svg())
                .contains(">Attacks as PIPS would count, month by month</text>")
                .contains("font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\"")
                .contains("font-weight=\"bold\"");
    }

    @Test
    void svgStandsInsideAPageBesideOthers() {
        String svg = chart(FAN).svg();
        assertThat(svg)
                .startsWith("<svg ")
                .doesNotContain("<!")
                .contains("role=\"img\"")
                .contains("viewBox=\"0 0 1200 800\"");
        assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(svg).results().map(m -> m.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("fan-attacks-pips-"));
    }

    @Test
    void titlesAreEscaped() {
        Chart chart = new Chart(Chart.Kind.FAN, "x", Chart.Section.OUTCOMES, "A & B <\"C\">", "Alt.", new Sheet());
        assertThat(chart.svg()).contains("aria-label=\"A &amp; B &lt;&quot;C&quot;&gt;. Alt.\"");
    }

    @Test
    void writesSvgAndPngAndALargePngOnRequest(@TempDir Path folder) throws IOException {
        chart(FAN).writeTo(folder);
        assertThat(folder.resolve("fan-attacks-pips@2x.png")).doesNotExist();
        chart(FAN).writeLargeTo(folder);
        assertThat(folder.resolve("fan-attacks-pips.svg")).exists();
        assertThat(image(Files.readAllBytes(folder.resolve("fan-attacks-pips.png"))))
                .satisfies(i -> assertThat(i.getWidth()).isEqualTo(1200))
                .satisfies(i -> assertThat(i.getHeight()).isEqualTo(800));
        assertThat(image(Files.readAllBytes(folder.resolve("fan-attacks-pips@2x.png")))
                        .getWidth())
                .isEqualTo(2400);
    }

    @Test
    void paperIsWhiteAndDataHaveTheColoursOfTheirRoles() throws IOException {
        BufferedImage image = image(chart(FAN).png(1));
        assertThat(image.getRGB(2, 2)).isEqualTo(0xFFFFFFFF);
        boolean blue = false;
        for (int y = 0; y < image.getHeight() && !blue; y++) {
            for (int x = 0; x < image.getWidth() && !blue; x++) {
                blue = (image.getRGB(x, y) & 0xFFFFFF) == 0x0072B2;
            }
        }
        assertThat(blue).as("a pixel in the first scenario's blue").isTrue();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
