package corridor.lab.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.text.JsonPart;
import corridor.text.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A call is one request that has passed the guard, with the means to answer it. */
public final class Call {
    /** Largest number of bytes of a request's body. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final JsonReader.Format FORMAT = new JsonReader.Format("request", false, Set.of());
    private static final String BODY = "request";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final HttpExchange exchange;
    private final Visitor visitor;
    private final String part;
    private final Visitors limits;
    private final Consumer<String> defects;

    /**
     * @param part text in the place of the asterisk of the route; empty without an asterisk
     * @param defects receives a sentence on each defect
     */
    Call(HttpExchange exchange, Visitor visitor, String part, Visitors limits, Consumer<String> defects) {
        this.exchange = exchange;
        this.visitor = visitor;
        this.part = part;
        this.limits = limits;
        this.defects = defects;
    }

    /** The page that asks; null if the route needs no token. */
    public Visitor visitor() {
        return visitor;
    }

    /** Address of the machine that asks. */
    public String machine() {
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }

    /** Returns a header of the request; empty if it is missing or repeated. */
    public Optional<String> header(String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** Returns the value of a key in the query of the address, as it was sent; empty if it is missing. */
    public Optional<String> query(String key) {
        String query = exchange.getRequestURI().getRawQuery();
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(part -> part.startsWith(key + "="))
                .map(part -> part.substring(key.length() + 1))
                .findFirst();
    }

    /** Text in the place of the asterisk of the route; empty without an asterisk. */
    public String part() {
        return part;
    }

    /**
     * Reads the body, an object of JSON.
     *
     * @throws InputException if it is none
     * @throws Refusal if it is too long
     */
    public JsonPart body() throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(413, "body", "must have at most " + MOST_BYTES + " bytes");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException(Problem.of(BODY, "must be text in UTF-8"));
        }
        if (text.isBlank()) {
            throw new InputException(Problem.of(BODY, "must be an object in braces, and is empty"));
        }
        List<Problem> faults = new ArrayList<>();
        JsonPart root = JsonReader.read(
                        text,
                        FORMAT,
                        (line, column, path, rule) -> faults.add(
                                new Problem(BODY + ":" + line + ":" + column, path, "", rule, "", List.of())))
                .orElse(null);
        if (!faults.isEmpty()) {
            throw InputException.of(BODY, faults);
        }
        if (root == null || !root.is(JsonPart.Kind.OBJECT)) {
            throw new InputException(Problem.of(BODY, "must be an object in braces"));
        }
        return root;
    }

    /** Answers with JSON. */
    public void json(JsonNode answer) throws IOException {
        send(exchange, OK, "application/json", LabJson.bytes(answer));
    }

    /** Answers that there is nothing new. */
    public void nothing() throws IOException {
        exchange.getRequestBody();
        exchange.sendResponseHeaders(NO_CONTENT, -1);
    }

    /** Answers with a text that a browser saves. */
    public void download(String type, String name, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + name + "\"");
        send(exchange, OK, type, content);
    }

    /** Answers with a file. */
    public void file(String type, byte[] content, String policy) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        send(exchange, OK, type, content);
    }

    /**
     * Answers with a stream of lines, each of them JSON. A problem that ends the work becomes the last line.
     *
     * @throws Refusal if the client has too many open streams
     * @throws IOException when the client went away
     */
    public void stream(NdjsonStream.Work work) throws IOException {
        Visitors.OpenStream open = limits.open(visitor);
        try {
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(OK, 0);
            OutputStream out = exchange.getResponseBody();
            // Without this, the headers would wait for the first line.
            out.flush();
            new NdjsonStream(out, defects).run(work);
            out.close();
        } finally {
            open.close();
        }
    }

    static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (status == OK) {
            // The server keeps a connection for the next request only if somebody has asked for the body.
            exchange.getRequestBody();
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(content);
            }
        }
    }
}
