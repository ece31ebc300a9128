package corridor.lab.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the files of the lab's page to the rules that a browser does not tell. */
class LabPageTest {
    private static final Path PAGE = Path.of("src/main/resources/corridor/lab");
    private static final Pattern USE = Pattern.compile("\\b(t|count)\\(\\s*'([^']+)'");
    private static final Pattern OWN_USE = Pattern.compile("table\\['([^']+)'\\]");
    /** A text that is shown needs a key: a letter between tags, or an attribute with words. */
    private static final Pattern BARE_TEXT =
            Pattern.compile(">\\s*[A-Za-z][A-Za-z ,.]{2,}\\s*<|(?:aria-label|placeholder|title)=\"[A-Za-z]");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)|text-align:\\s*(?:left|right)|float:\\s*(?:left|right)"
                    + "|[;{\\s](?:left|right):");

    @Test
    void everyKeyOfTheTableIsUsedAndEveryUseHasAKey() {
        Set<String> used = new TreeSet<>();
        for (Path script : scripts()) {
            Matcher use = USE.matcher(text(script));
            while (use.find()) {
                if (use.group(1).equals("t")) {
                    used.add(use.group(2));
                } else {
                    used.add(use.group(2) + ".one");
                    used.add(use.group(2) + ".other");
                }
            }
            OWN_USE.matcher(text(script)).results().forEach(found -> used.add(found.group(1)));
        }

        assertThat(keys()).containsExactlyElementsOf(used);
    }

    @Test
    void formsOfOneAndOfManyNameTheSameValues() {
        JsonNode strings = strings();
        for (String key : keys()) {
            if (key.endsWith(".one")) {
                String other = key.replaceFirst("one$", "other");
                assertThat(names(strings.get(key).asText()))
                        .as(key)
                        .isEqualTo(names(strings.get(other).asText()));
            }
        }
    }

    @Test
    void noScriptHoldsATextOfItsOwn() {
        for (Path script : scripts()) {
            assertThat(BARE_TEXT.matcher(text(script)).results().map(found -> found.group()))
                    .as(script.toString())
                    .isEmpty();
        }
    }

    @Test
    void noticeHasTheHashOfTheVendoredFile() throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(PAGE.resolve("vendor/lit-html.js"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        assertThat(text(Path.of("NOTICE"))).contains(hash).contains("lit-html 3.3.3");
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("SPDX-License-Identifier: BSD-3-Clause");
    }

    /** The policy of the server forbids these; a page that tried them would break without a word. */
    @Test
    void nothingNeedsAnotherMachineOrALooserPolicy() {
        for (Path file : files()) {
            if (!file.toString().contains("vendor") && !file.endsWith("files.txt")) {
                assertThat(text(file))
                        .as(file.toString())
                        .doesNotContainPattern("https?://")
                        .doesNotContainPattern("\\b(?:innerHTML|outerHTML|insertAdjacentHTML|eval|document\\.write)\\b")
                        .doesNotContainPattern("\\sstyle=")
                        .doesNotContainPattern("\\son[a-z]+=\"");
            }
        }
    }

    @Test
    void theStylesReadFromEitherSide() {
        String styles = text(PAGE.resolve("lab.css"));
        assertThat(PHYSICAL.matcher(styles).results().map(found -> found.group()))
                .isEmpty();
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        strings().fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static JsonNode strings() {
        try {
            return new ObjectMapper().readTree(PAGE.resolve("strings/en.json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> scripts() {
        return files().stream()
                .filter(file ->
                        file.toString().endsWith(".js") && !file.toString().contains("vendor"))
                .toList();
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(PAGE)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
