package corridor.game;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.catalogue.Catalogue;
import corridor.game.GameEntry.Played;
import corridor.scenario.ScenarioWriter;
import java.util.Locale;
import java.util.Map;

/** Writes the log of a game: JSON, one line for the header and one for each entry. */
public final class GameWriter {
    /** All characters are ASCII, so that a torn line is still text. */
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Catalogue catalogue;

    public GameWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the line of a header, without its end. */
    public String line(GameHeader header) {
        ObjectNode json = NODES.objectNode();
        json.put("corridor", header.version());
        json.put("catalogue", header.catalogue());
        if (header.baseName().isEmpty()) {
            json.set("base", ScenarioWriter.tree(header.base(), catalogue));
        } else {
            json.put("base", header.baseName());
        }
        json.put("seed", header.seed());
        ArrayNode rounds = json.putArray("rounds");
        header.rounds().forEach(from -> rounds.addObject().put("from", from.toString()));
        json.put("end", header.end().toString());
        ArrayNode worlds = json.putArray("worlds");
        header.worlds().forEach(worlds::add);
        ArrayNode seats = json.putArray("seats");
        for (GameSeat seat : header.seats()) {
            ArrayNode asks = seats.addObject().put("id", seat.id()).putArray("asks");
            seat.asks().forEach(asks::add);
        }
        return text(json);
    }

    /** Returns the line of an entry, without its end. */
    public String line(GameEntry entry) {
        ObjectNode json = NODES.objectNode().put("world", entry.world());
        if (entry instanceof Played played) {
            json.put("round", played.round());
            json.put("seat", played.seat());
            json.set("set", values(played.set()));
            json.set("offer", values(played.offer()));
            json.set("accept", values(played.accept()));
            json.put("by", played.by().name().toLowerCase(Locale.ROOT));
        } else if (entry instanceof GameEntry.Injected injected) {
            json.put("round", injected.round());
            json.set("event", ScenarioWriter.event(injected.event()));
        } else if (entry instanceof GameEntry.Closed closed) {
            json.put("round", closed.round()).put("closed", true);
        } else if (entry instanceof GameEntry.Undone undone) {
            json.put("undo", undone.round());
        } else if (entry instanceof GameEntry.Afterwards afterwards) {
            json.put("afterwards", afterwards.held() ? EntryReader.HELD : EntryReader.HANDED_BACK);
        }
        return text(json);
    }

    /** Returns values of levers as an object; null hands a lever back. */
    public ObjectNode values(Map<String, Double> values) {
        ObjectNode json = NODES.objectNode();
        values.forEach((lever, value) -> json.set(lever, value(lever, value)));
        return json;
    }

    /** Returns a value of a lever; null if it hands the lever back. */
    public JsonNode value(String lever, double value) {
        return Double.isNaN(value) ? NODES.nullNode() : ScenarioWriter.value(catalogue.lever(lever), value);
    }

    private static String text(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree cannot be written", e);
        }
    }
}
