package corridor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import corridor.bargain.Bands;
import corridor.bargain.BargainHistory;
import corridor.bargain.BargainTable;
import corridor.bargain.Challenge;
import corridor.bargain.Offer;
import corridor.number.DecimalText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes the result of bargaining as JSON; equal results give equal bytes. Numbers have full precision, and positions
 * are in points of the scale. Challenges and offers give actors by index and by name.
 */
public final class BargainResult {
    private final JsonGenerator out;
    private final BargainTable table;

    private BargainResult(JsonGenerator out, BargainTable table) {
        this.out = out;
        this.table = table;
    }

    /**
     * Returns the text of the JSON file. Numbers that are NaN or infinite become null.
     *
     * @param bands bands over draws of uncertain inputs; empty if there were no draws
     */
    public static String json(BargainTable table, BargainHistory history, Optional<Bands> bands, long seed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new BargainResult(out, table).write(history, bands, seed);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }

    private void write(BargainHistory history, Optional<Bands> bands, long seed) throws IOException {
        out.writeStartObject();
        out.writeStringField("engine", history.engine());
        out.writeStringField("profile", history.profile());
        out.writeNumberField("seed", seed);
        texts("actors", table.actors());
        texts("dimensions", table.issues());
        out.writeNumberField("states", history.states());
        out.writeBooleanField("converged", history.converged());
        texts("notes", history.notes());
        field("positions", history.positions());
        field("ideals", history.ideals());
        rows("winProbability", history.winProbability());
        rows("risk", history.risk());
        rows("weightedMean", history.weightedMean());
        rows("weightedMedian", history.weightedMedian());
        challenges(history.challenges());
        offers(history.offers());
        if (bands.isPresent()) {
            bands(bands.get());
        }
        out.writeEndObject();
    }

    private void challenges(List<List<Challenge>> turns) throws IOException {
        out.writeArrayFieldStart("challenges");
        for (List<Challenge> turn : turns) {
            out.writeStartArray();
            for (Challenge challenge : turn) {
                out.writeStartObject();
                parties(challenge.initiator(), challenge.receiver());
                number("gain", challenge.gain());
                number("probability", challenge.probability());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void offers(List<List<Offer>> turns) throws IOException {
        out.writeArrayFieldStart("bargains");
        for (List<Offer> turn : turns) {
            out.writeStartArray();
            for (Offer offer : turn) {
                out.writeStartObject();
                parties(offer.initiator(), offer.receiver());
                out.writeFieldName("initiatorPoint");
                row(offer.initiatorPoint());
                out.writeFieldName("receiverPoint");
                row(offer.receiverPoint());
                out.writeArrayFieldStart("acceptedBy");
                if (offer.initiatorAccepts()) {
                    out.writeNumber(offer.initiator());
                }
                if (offer.receiverAccepts()) {
                    out.writeNumber(offer.receiver());
                }
                out.writeEndArray();
                number("support", offer.support());
                number("receiverSupport", offer.receiverSupport());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void parties(int initiator, int receiver) throws IOException {
        out.writeNumberField("initiator", initiator);
        out.writeNumberField("receiver", receiver);
        out.writeStringField("initiatorName", table.actors().get(initiator));
        out.writeStringField("receiverName", table.actors().get(receiver));
    }

    private void bands(Bands bands) throws IOException {
        out.writeObjectFieldStart("bands");
        out.writeNumberField("draws", bands.draws());
        out.writeArrayFieldStart("levels");
        for (int level : new int[] {5, 25, 50, 75, 95}) {
            out.writeNumber(level);
        }
        out.writeEndArray();
        field("weightedMean", bands.mean());
        field("weightedMedian", bands.median());
        out.writeArrayFieldStart("positions");
        for (double[][][] turn : bands.position()) {
            block(turn);
        }
        out.writeEndArray();
        rows("presses", bands.presses());
        out.writeEndObject();
    }

    private void field(String name, double[][][] blocks) throws IOException {
        out.writeFieldName(name);
        block(blocks);
    }

    private void block(double[][][] blocks) throws IOException {
        out.writeStartArray();
        for (double[][] rows : blocks) {
            rows(rows);
        }
        out.writeEndArray();
    }

    private void rows(String name, double[][] rows) throws IOException {
        out.writeFieldName(name);
        rows(rows);
    }

    private void rows(double[][] rows) throws IOException {
        out.writeStartArray();
        for (double[] row : rows) {
            row(row);
        }
        out.writeEndArray();
    }

    private void row(double[] values) throws IOException {
        out.writeStartArray();
        for (double value : values) {
            value(value);
        }
        out.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        out.writeArrayFieldStart(name);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private void number(String name, double value) throws IOException {
        out.writeFieldName(name);
        value(value);
    }

    private void value(double value) throws IOException {
        if (Double.isFinite(value)) {
            out.writeNumber(DecimalText.of(value));
        } else {
            out.writeNull();
        }
    }
}
