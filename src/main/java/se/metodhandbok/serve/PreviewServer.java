package se.metodhandbok.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import se.metodhandbok.build.Report;
import se.metodhandbok.build.SiteBuild;
import se.metodhandbok.model.Messages;

/**
 * Serves the preview on the loopback interface only. While something is wrong every page shows the problems instead, and
 * the last good version is one click away. Pages reload by themselves after a rebuild.
 */
public final class PreviewServer implements AutoCloseable {
    private static final int POLL_MILLIS = 300;
    private static final String LAST_GOOD = "senaste";
    private static final String RELOAD_SCRIPT = """
            const own = new URL(document.currentScript.src).searchParams.get('v');
            new EventSource('/_handbok/events').onmessage = e => { if (e.data !== own) location.reload(); };
            """;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Preview preview;
    private final Messages messages;
    private final Path assets;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread watcher;

    /**
     * Takes the port, builds once and starts serving.
     *
     * @param project the folder of {@code jbake.properties}
     * @param content the folder of pages
     * @param port 1–65535, or 0 for any free port
     * @param messages the language of the problem page
     * @param listener hears of every rebuild
     * @throws java.net.BindException when the port is taken
     */
    public PreviewServer(Path project, Path content, int port, Messages messages, Consumer<Report> listener)
            throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        this.preview = new Preview(project, content, project.resolve("target/preview"));
        this.messages = messages;
        this.assets = project.resolve("assets").normalize();
        preview.refresh(listener);
        server.setExecutor(requests);
        server.createContext("/", this::handle);
        server.start();
        watcher = Thread.ofPlatform().daemon().name("watcher").start(() -> watch(listener));
    }

    /** The start page's address. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void watch(Consumer<Report> listener) {
        try {
            while (true) {
                Thread.sleep(POLL_MILLIS);
                preview.refresh(listener);
            }
        } catch (InterruptedException e) {
            // close() ends the watch.
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isLocal(exchange)) {
                // A page elsewhere whose name was pointed at this machine must not read the preview.
                send(exchange, 403, "txt", new byte[0]);
            } else if (path.equals("/_handbok/events")) {
                events(exchange);
            } else if (path.equals("/_handbok/reload.js")) {
                send(exchange, 200, "js", RELOAD_SCRIPT.getBytes(StandardCharsets.UTF_8));
            } else {
                file(exchange, path.endsWith("/") ? path + "index.html" : path);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        boolean isPage = path.endsWith(".html");
        boolean lastGood = LAST_GOOD.equals(exchange.getRequestURI().getQuery());
        if (isPage && !preview.report().ok() && !lastGood) {
            String back = preview.hasGoodSite() ? path + "?" + LAST_GOOD : "";
            sendPage(exchange, 500, new ProblemPage(messages).html(preview.report(), back));
            return;
        }
        if (path.startsWith("/" + SiteBuild.SEARCH_FOLDER + "/")) {
            preview.index();
        }
        Path file = preview.output().resolve(path.substring(1)).normalize();
        if (!Files.isRegularFile(file)) {
            file = assets.resolve(path.substring(1)).normalize();
        }
        boolean inside = file.startsWith(preview.output()) || file.startsWith(assets);
        if (!inside || !Files.isRegularFile(file)) {
            send(exchange, 404, "txt", "404".getBytes(StandardCharsets.UTF_8));
        } else if (isPage) {
            sendPage(exchange, 200, Files.readString(file));
        } else {
            send(exchange, 200, path.substring(path.lastIndexOf('.') + 1), Files.readAllBytes(file));
        }
    }

    private void sendPage(HttpExchange exchange, int status, String html) throws IOException {
        String script = "<script src=\"/_handbok/reload.js?v=" + preview.version() + "\"></script></body>";
        // A policy that already names what to connect to lets a page listen to its own server.
        String policy = html.contains("connect-src") ? "" : "; connect-src 'self'";
        String page = html.replace("default-src 'none'", "default-src 'none'" + policy)
                .replace("</body>", script);
        send(exchange, status, "html", page.getBytes(StandardCharsets.UTF_8));
    }

    private void events(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        int known = preview.version();
        while (true) {
            out.write(("data: " + known + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            known = preview.awaitChange(known);
        }
    }

    private static void send(HttpExchange exchange, int status, String extension, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        Optional<ByteRange> range = ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), body.length);
        ByteRange part = range.orElse(new ByteRange(0, body.length - 1));
        range.ifPresent(r -> exchange.getResponseHeaders().set("Content-Range", r.header(body.length)));
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        boolean noBody = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(range.isPresent() ? 206 : status, noBody ? -1 : part.length());
        if (!noBody) {
            exchange.getResponseBody().write(body, part.first(), part.length());
        }
    }

    private static boolean isLocal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    @Override
    public void close() {
        watcher.interrupt();
        server.stop(0);
        requests.shutdownNow();
        preview.close();
    }
}
