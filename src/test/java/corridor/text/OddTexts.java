package corridor.text;

import corridor.random.KeyedRandom;
import java.util.List;

/** Texts that break readers, writers and pages of other programs, by number; the same number gives the same text. */
public final class OddTexts {
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "\u200b",
            "a\u0001b",
            "a\u0000b",
            "a\tb",
            "a\nb",
            "a\r\nb",
            "a\u0085b",
            "a\u2028b",
            "a\uffffb",
            "a\ufffeb",
            "a\ud800b",
            "\udc00\ud800",
            "a\u202eb",
            "a\u2066b",
            "\u001b[31mred",
            "\u009b31mred",
            "\ufeffmark",
            "a\ufffdb",
            "=1+1",
            "+1",
            "-2",
            "-2+3",
            "@SUM(A1)",
            "'=1",
            "''=1",
            "'",
            "  =1",
            "\uff1d1",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "a,b",
            "a;b",
            "a\"b",
            "\"",
            "<b>&amp;</b>",
            "]]>",
            "<!-- -->",
            "</script><script>alert(1)</script>",
            "&#xffff;",
            "%s %n ${jndi:x}",
            "\\u0001",
            "null",
            "NaN",
            "Salience",
            "Salience of Salience",
            "Debt salience",
            "Salience %",
            "Actor",
            "Power",
            "Description",
            "parties",
            "\u067e\u0627\u06a9\u0633\u062a\u0627\u0646 \u0627\u0648\u0631 \u0686\u06cc\u0646",
            "\u4e2d\u56fd\u4e0e\u5df4\u57fa\u65af\u5766",
            "\ud83d\ude00\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
            "e" + "\u0301".repeat(50),
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(256),
            "x".repeat(257),
            "\ud83d\ude00".repeat(200),
            "\u4e2d".repeat(256),
            "word ".repeat(190),
            "long ".repeat(799),
            "y".repeat(4_000),
            "z".repeat(4_001));

    private OddTexts() {}

    /** Returns the number of texts that are listed one by one; {@link #of} mixes characters from that number on. */
    public static int whole() {
        return WHOLE.size();
    }

    public static String of(int number) {
        return number < WHOLE.size() ? WHOLE.get(number) : mixed(number);
    }

    /** Returns a text of mostly accepted characters, so that many texts are accepted. */
    private static String mixed(int number) {
        long key = new KeyedRandom(20_260_111, number, 0).key(1, 0);
        StringBuilder text = new StringBuilder();
        int length = 1 + (int) (KeyedRandom.draw(key, 0) * 30);
        for (int i = 1; i <= length; i++) {
            double kind = KeyedRandom.draw(key, 2 * i);
            double which = KeyedRandom.draw(key, 2 * i + 1);
            if (kind < 0.7) {
                text.append((char) (' ' + which * 95));
            } else if (kind < 0.98) {
                int first = new int[] {0xa0, 0x370, 0x600, 0x900, 0x4e00, 0x1f300, 0x20000, 0xfb00}[(int) (which * 8)];
                text.appendCodePoint(first + (int) (KeyedRandom.draw(key, 1000 + i) * 200));
            } else {
                text.append((char) (which * 0x10000));
            }
        }
        return text.toString();
    }
}
