package corridor.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The relations between parameters, from the file relations/relations.json of the catalogue. */
public final class Relations {
    private static final String FILE = "corridor/catalogue/relations/relations.json";

    private Relations() {}

    /** All relations, in order of the file. */
    public static List<Relation> standard() {
        try (InputStream in = Relations.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("catalogue file " + FILE + " is missing");
            }
            return List.of(JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, Relation[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue file " + FILE + ": " + e.getMessage(), e);
        }
    }
}
