package corridor.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the code of README and docs: fenced blocks, the commands in them, and commands inside sentences. */
public final class MarkdownCode {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```");
    private static final Pattern INLINE = Pattern.compile("(?s)`((?:\\./)?corridor\\s[^`]*)`");
    private static final Pattern COMMAND = Pattern.compile("^(?:time )?((?:\\./)?corridor .*)$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|[^\\s'\"]+");

    private MarkdownCode() {}

    /**
     * A block of code.
     *
     * @param language word after the fence; empty for a shell
     */
    public record Block(Path page, String language, String text) {
        public boolean isShell() {
            return language.isEmpty() || language.equals("sh") || language.equals("bash");
        }
    }

    /**
     * A command as it is printed.
     *
     * @param words arguments of the program, without quotes
     * @param inBlock whether it stands in a block of code, to be pasted
     */
    public record Command(Path page, String line, List<String> words, boolean inBlock) {}

    /** Returns README and the pages of docs. */
    public static List<Path> pages() {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Block> blocks(Path page) {
        return FENCE.matcher(text(page))
                .results()
                .map(block -> new Block(page, block.group(1).strip(), block.group(2)))
                .toList();
    }

    /** Returns all commands of a page. */
    public static List<Command> commands(Path page) {
        List<Command> commands = new ArrayList<>();
        blocks(page).stream()
                .filter(Block::isShell)
                .flatMap(block -> block.text().replaceAll("\\\\\\n\\s*", " ").lines())
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .forEach(line -> commands.add(command(page, line.group(1), true)));
        INLINE.matcher(FENCE.matcher(text(page)).replaceAll(""))
                .results()
                .forEach(inline -> commands.add(command(page, inline.group(1), false)));
        return commands;
    }

    private static Command command(Path page, String text, boolean inBlock) {
        String line = text.replaceAll("\\s+", " ").strip();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.replaceAll("\\s# .*$", "").replaceAll("\\s[>|] .*$", ""));
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group());
        }
        return new Command(page, line, words.subList(1, words.size()), inBlock);
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
