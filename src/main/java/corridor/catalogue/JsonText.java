package corridor.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import corridor.number.DecimalText;
import java.math.BigDecimal;

/**
 * Defines the layout of every JSON text that Corridor writes: an indent of two spaces, line feeds on every system, and
 * plain decimal numbers.
 */
public final class JsonText {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(layout());

    private JsonText() {}

    /**
     * Returns a tree as text that ends in a line feed. Every number in the tree must be an integer or come from
     * {@link #number}.
     */
    public static String of(JsonNode tree) {
        try {
            return WRITER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree cannot be written", e);
        }
    }

    /** Returns a finite number as a JSON node, written as {@link DecimalText} writes it. */
    public static JsonNode number(double value) {
        return DecimalNode.valueOf(new BigDecimal(DecimalText.of(value)));
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
