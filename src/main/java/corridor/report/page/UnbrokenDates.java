package corridor.report.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unbroken dates are dates that a line end does not split. */
public final class UnbrokenDates {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private UnbrokenDates() {}

    /** Writes the text; each date is in an element that the style sheet keeps on one line. */
    public static void write(Html html, String text) {
        Matcher date = DATE.matcher(text);
        int written = 0;
        while (date.find()) {
            html.text(text.substring(written, date.start())).element("span", date.group(), "class", "date");
            written = date.end();
        }
        html.text(text.substring(written));
    }
}
