package corridor.lab;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A class in a lab, with its teacher and people who join it. All messages to people are kept. */
final class ClassUnderTest implements AutoCloseable {
    static final String SEED = "918273645";

    final LabUnderTest lab;
    private final List<String> messages = new java.util.concurrent.CopyOnWriteArrayList<>();

    /** Somebody who joined. */
    record Member(String token, String seat, int number) {}

    ClassUnderTest(Path results) {
        this(results, ClassOptions.NONE);
    }

    ClassUnderTest(Path results, ClassOptions options) {
        lab = new LabUnderTest(results, Optional.empty(), options);
    }

    JsonNode begin() {
        return begin(
                "{\"title\":\"Test\",\"seed\":" + SEED
                        + ",\"rounds\":[\"2025-04-01\",\"2025-07-01\"],\"asks\":{\"seat-kabul\":[\"pakistan.borderClosure\"]}}");
    }

    JsonNode begin(String body) {
        return teacher("/api/class", body, 200);
    }

    JsonNode teacher(String path, String body, int status) {
        return checked(lab.post(path, body), status);
    }

    JsonNode step(String step) {
        return teacher("/api/class/step", "{\"do\":\"" + step + "\"}", 200);
    }

    JsonNode teacherView() {
        return checked(lab.get("/api/class"), 200);
    }

    String code() {
        return teacherView().get("code").asText();
    }

    Member join(String code, String name, String seat) {
        JsonNode joined = checked(joining(code, name, seat), 200);
        return new Member(
                joined.get("token").asText(),
                joined.get("seat").asText(),
                joined.get("person").asInt());
    }

    HttpResponse<String> joining(String code, String name, String seat) {
        return lab.send(lab.request("/api/join")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\",\"name\":\"" + name + "\""
                        + (seat.isEmpty() ? "" : ",\"seat\":\"" + seat + "\"") + "}"))
                .build());
    }

    private HttpRequest.Builder as(Member member, String path) {
        return lab.request(path).header("Authorization", "Bearer " + member.token());
    }

    HttpResponse<String> getting(Member member, String query) {
        HttpResponse<String> answer = lab.send(as(member, "/api/class" + query).build());
        messages.add(answer.body());
        return answer;
    }

    JsonNode view(Member member) {
        return checked(getting(member, ""), 200);
    }

    HttpResponse<String> putting(Member member, String seat, String revision, String body) {
        HttpResponse<String> answer = lab.send(as(member, "/api/class/moves/" + seat)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + revision + "\"")
                .PUT(BodyPublishers.ofString(body))
                .build());
        messages.add(answer.body());
        return answer;
    }

    HttpResponse<String> posting(Member member, String path, String body) {
        return lab.send(as(member, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Everything that was sent to people. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    static JsonNode checked(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + " instead of " + status + ": " + answer.body());
        }
        return answer.body().isEmpty() ? null : LabUnderTest.json(answer.body());
    }

    @Override
    public void close() {
        lab.close();
    }
}
