package corridor.lab.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import corridor.problem.InputException;
import corridor.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The reception takes every request, checks it, and passes it on to a file or a route. */
final class Reception implements HttpHandler {
    static final Problem NO_MEMORY =
            Problem.of("lab", "this machine has too little memory for the question; ask for fewer pairs");

    private static final String API = "/api/";
    private static final String TAB = "Corridor-Tab";
    private static final Pattern TAB_NAME = Pattern.compile("[A-Za-z0-9_-]{0,32}");

    private final Guard guard;
    private final Tokens tokens;
    private final Visitors visitors;
    private final List<Route> routes;
    private final LabFiles files;
    private final SharedFiles shared;
    private final Consumer<String> defects;

    Reception(
            Guard guard,
            Tokens tokens,
            Visitors visitors,
            List<Route> routes,
            LabFiles files,
            SharedFiles shared,
            Consumer<String> defects) {
        this.guard = guard;
        this.tokens = tokens;
        this.visitors = visitors;
        this.routes = List.copyOf(routes);
        this.files = files;
        this.shared = shared;
        this.defects = defects;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers answer = exchange.getResponseHeaders();
            LabFiles.HEADERS.forEach(answer::set);
            answer(exchange);
        } catch (IOException e) {
            // The client went away, so there is nobody to tell.
            return;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            pass(exchange);
        } catch (InputException e) {
            refuse(exchange, 400, e.problems());
        } catch (Refusal e) {
            if (!e.header().isEmpty()) {
                exchange.getResponseHeaders().set(e.header(), e.value());
            }
            refuse(exchange, e.status(), List.of(e.problem()));
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            Problem defect = defect(e);
            defects.accept(defect.text());
            refuse(exchange, 500, List.of(defect));
        } catch (OutOfMemoryError e) {
            refuse(exchange, 503, List.of(NO_MEMORY));
        }
    }

    /** Returns the one sentence on a defect, with the kind of the exception and its place in the code. */
    static Problem defect(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " in " + trace[0].getClassName() + " line " + trace[0].getLineNumber();
        return Problem.of(
                "lab",
                "this is a defect of Corridor (" + thrown.getClass().getSimpleName() + where
                        + "); please report it with what you did");
    }

    private void pass(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Headers headers = exchange.getRequestHeaders();
        String path = exchange.getRequestURI().getRawPath();
        guard.always(method, headers);
        Optional<SharedFiles.Shared> file = path == null ? Optional.empty() : shared.find(path);
        if (file.isPresent()) {
            // Nobody can guess this path. A report that is shown without an origin asks as from another site.
            reading(method);
            new Call(exchange, null, "", visitors, defects)
                    .file(file.get().type(), file.get().content(), SharedFiles.POLICY);
            return;
        }
        guard.ownPage(headers);
        if (path != null && path.startsWith(API)) {
            api(exchange, method, path, headers);
            return;
        }
        LabFiles.Page page = files.find(path)
                .orElseThrow(
                        () -> new Refusal(404, "address", "there is nothing at this address; the lab begins at /"));
        reading(method);
        Call.send(exchange, 200, page.type(), page.content());
    }

    private static void reading(String method) {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw Refusal.ofMethod("GET, HEAD");
        }
    }

    private void api(HttpExchange exchange, String method, String path, Headers headers) throws IOException {
        Optional<Route> open = routes.stream()
                .filter(route -> route.roles().isEmpty() && route.path().equals(path))
                .findFirst();
        if (open.isPresent()) {
            if (!method.equals(open.get().method())) {
                throw Refusal.ofMethod(open.get().method());
            }
            guard.body(headers);
            open.get().work().answer(new Call(exchange, null, "", visitors, defects));
            return;
        }
        String tab = Optional.ofNullable(headers.getFirst(TAB)).orElse("");
        List<String> authorizations = headers.getOrDefault("Authorization", List.of());
        Visitor visitor = tokens.holder(
                        authorizations.size() == 1 ? authorizations.get(0) : null,
                        TAB_NAME.matcher(tab).matches() ? tab : "")
                .orElseThrow(Refusal::ofToken);
        visitors.ask(visitor);
        List<Route> here = routes.stream()
                .filter(route -> part(route.path(), path).isPresent())
                .toList();
        if (here.isEmpty()) {
            throw new Refusal(404, "address", "there is nothing at this address; docs/lab-api.md lists all");
        }
        String wanted = method.equals("HEAD") ? "GET" : method;
        Route route = here.stream()
                .filter(one -> one.method().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.ofMethod(methods(here)));
        if (!route.roles().contains(visitor.role())) {
            throw new Refusal(403, "Authorization", "this token does not open this address");
        }
        if (!wanted.equals("GET")) {
            guard.body(headers);
        }
        route.work().answer(new Call(exchange, visitor, part(route.path(), path).orElse(""), visitors, defects));
    }

    private static String methods(List<Route> here) {
        List<String> methods = new ArrayList<>();
        here.forEach(route -> methods.add(route.method().equals("GET") ? "GET, HEAD" : route.method()));
        return String.join(", ", methods);
    }

    /** Returns the text in the place of the asterisk, which is empty without one; no value if the paths differ. */
    private static Optional<String> part(String pattern, String path) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(path) ? Optional.of("") : Optional.empty();
        }
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1);
        if (!path.startsWith(before) || !path.endsWith(after) || path.length() <= before.length() + after.length()) {
            return Optional.empty();
        }
        String part = path.substring(before.length(), path.length() - after.length());
        return part.contains("/") ? Optional.empty() : Optional.of(part);
    }

    private static void refuse(HttpExchange exchange, int status, List<Problem> problems) throws IOException {
        if (exchange.getResponseCode() >= 0) {
            throw new IOException("the answer has begun already");
        }
        Call.send(exchange, status, "application/json", LabJson.bytes(LabJson.problems(problems)));
    }
}
