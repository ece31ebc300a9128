package corridor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import corridor.problem.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines of JSON paths in a text, for messages: the text is read once more, when something is wrong in it. */
final class JsonPlaces {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String ROOT = "$";

    private final Set<String> wanted = new HashSet<>();
    private final Map<String, JsonLocation> found = new HashMap<>();

    private JsonPlaces() {}

    /**
     * The problems with line and column behind the source; of what is missing those of what should hold it.
     *
     * @param source of all problems, which are given without a line
     * @param text that could be read as JSON
     */
    static List<Problem> located(String source, String text, List<Problem> problems) {
        JsonPlaces places = new JsonPlaces();
        problems.forEach(problem -> places.want(problem.path()));
        places.read(text);
        return problems.stream().map(problem -> places.located(source, problem)).toList();
    }

    private Problem located(String source, Problem problem) {
        if (!problem.place().equals(source) || !problem.path().startsWith(ROOT)) {
            return problem;
        }
        String path = problem.path();
        while (!found.containsKey(path) && !path.equals(ROOT)) {
            path = parent(path);
        }
        JsonLocation at = found.get(path);
        String place = at == null ? source : source + ":" + at.getLineNr() + ":" + at.getColumnNr();
        return new Problem(place, problem.path(), problem.value(), problem.rule(), problem.maybe(), problem.valid());
    }

    private void want(String path) {
        String each = path;
        while (each.startsWith(ROOT) && wanted.add(each) && !each.equals(ROOT)) {
            each = parent(each);
        }
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 1 ? ROOT : path.substring(0, end);
    }

    private void read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            value(parser, ROOT);
        } catch (IOException e) {
            throw new IllegalStateException("this text was read before", e);
        }
    }

    private void value(JsonParser parser, String path) throws IOException {
        if (!wanted.contains(path)) {
            parser.skipChildren();
            return;
        }
        found.putIfAbsent(path, parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                value(parser, path + "." + key);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, path + "[" + i + "]");
            }
        }
    }
}
