package se.metodhandbok.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One connection to a browser that speaks the Chrome DevTools Protocol, "flat" mode: commands and events of all tabs
 * share the socket and carry their session's id. Safe for use by many threads.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> sessions = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Duration patience;
    private final WebSocket socket;
    private volatile boolean open = true;

    /**
     * Connects.
     *
     * @param patience how long a command may take; longer than any does on a page for people
     */
    DevTools(URI address, Duration patience) {
        this.patience = patience;
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** How long a command may take. */
    Duration patience() {
        return patience;
    }

    /** Whether the browser is still there. */
    boolean isOpen() {
        return open;
    }

    /** Hears every event of one session. */
    void listen(String session, Consumer<JsonNode> listener) {
        sessions.put(session, listener);
    }

    void forget(String session) {
        sessions.remove(session);
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param session the tab's session, or empty for the browser itself
     * @throws PageTooSlowException when the tab does not answer
     * @throws ChromiumGoneException when the browser is gone or does not answer
     * @throws IllegalArgumentException when it answers with an error
     */
    JsonNode command(String session, String method, Map<String, ?> parameters) {
        int id = lastId.incrementAndGet();
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            send(command.toString());
            JsonNode result = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (result.has("error")) {
                throw new IllegalArgumentException(
                        method + ": " + result.path("error").path("message").asText());
            }
            return result.path("result");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChromiumGoneException("avbruten");
        } catch (TimeoutException e) {
            throw session.isEmpty() ? new ChromiumGoneException(method) : new PageTooSlowException(method);
        } catch (ExecutionException e) {
            throw new ChromiumGoneException(method);
        } finally {
            waiting.remove(id);
        }
    }

    /** A socket takes one text at a time. */
    private synchronized void send(String text) {
        if (!open) {
            throw new ChromiumGoneException("förbindelsen är stängd");
        }
        socket.sendText(text, true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            String whole = message.toString();
            message.setLength(0);
            receive(whole);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void receive(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.has("id")) {
                CompletableFuture<JsonNode> answer = waiting.get(node.get("id").asInt());
                if (answer != null) {
                    answer.complete(node);
                }
            } else {
                Consumer<JsonNode> listener =
                        sessions.get(node.path("sessionId").asText());
                if (listener != null) {
                    listener.accept(node);
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The browser speaks JSON", e);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        gone();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        gone();
    }

    private void gone() {
        open = false;
        ChromiumGoneException reason = new ChromiumGoneException("webbläsaren slutade");
        waiting.values().forEach(answer -> answer.completeExceptionally(reason));
    }

    @Override
    public void close() {
        open = false;
        socket.abort();
        client.shutdownNow();
    }
}
