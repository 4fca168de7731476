package se.metodhandbok.builtsite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import se.metodhandbok.serve.ByteRange;

/** Serves a folder on loopback as any web host would, so that pages have an origin. Lives as long as the test run. */
final class StaticServer {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webm", "video/webm",
            "vtt", "text/vtt",
            "woff2", "font/woff2");

    private final Path folder;
    private final HttpServer server;

    StaticServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] body = Files.readAllBytes(file);
            Optional<ByteRange> range =
                    ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), body.length);
            range.ifPresent(part -> exchange.getResponseHeaders().set("Content-Range", part.header(body.length)));
            ByteRange part = range.orElse(new ByteRange(0, body.length - 1));
            exchange.sendResponseHeaders(range.isPresent() ? 206 : 200, part.length());
            exchange.getResponseBody().write(body, part.first(), part.length());
        }
    }
}
