package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * One tab, used by one thread. Scripts run in the page but are not bound by its policy. All lengths are CSS pixels.
 */
public final class Tab implements AutoCloseable {
    /** The size of an ordinary window. */
    public static final int WIDE = 1280;

    /** What 1.4.10 asks a page to fit: 1280 pixels at 400 %. */
    public static final int NARROW = 320;

    static final int HEIGHT = 800;

    private final DevTools devTools;
    private final String session;
    private final String context;
    private final Set<String> scriptRequests = ConcurrentHashMap.newKeySet();
    private final Set<String> scriptsLost = ConcurrentHashMap.newKeySet();
    private final Map<String, CountDownLatch> loads = new ConcurrentHashMap<>();

    Tab(DevTools devTools, String session, String context) {
        this.devTools = devTools;
        this.session = session;
        this.context = context;
        devTools.listen(session, this::hear);
        command("Page.enable");
        command("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        command("Network.enable");
        // Every tab believes it has the keyboard, so that many can be used at once.
        command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Scripts.library()));
        reset();
    }

    private void hear(JsonNode event) {
        JsonNode what = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.lifecycleEvent" -> {
                if (what.path("name").asText().equals("load")) {
                    loaded(what.path("loaderId").asText()).countDown();
                }
            }
            case "Page.javascriptDialogOpening" ->
                // Answered later and by another thread: this one must go on hearing.
                Thread.startVirtualThread(() -> command("Page.handleJavaScriptDialog", Map.of("accept", true)));
            case "Network.requestWillBeSent" -> {
                if (what.path("type").asText().equals("Script")) {
                    scriptRequests.add(what.path("requestId").asText());
                }
            }
            case "Network.responseReceived" -> {
                if (what.path("type").asText().equals("Script")
                        && what.path("response").path("status").asInt() >= 400) {
                    scriptsLost.add(what.path("response").path("url").asText());
                }
            }
            case "Network.loadingFailed" -> {
                if (scriptRequests.contains(what.path("requestId").asText())) {
                    scriptsLost.add(what.path("requestId").asText());
                }
            }
            default -> {}
        }
    }

    /** Opens when a load is done; each has its own, so that a late word of the last page is not taken for this one's. */
    private CountDownLatch loaded(String loader) {
        return loads.computeIfAbsent(loader, unseen -> new CountDownLatch(1));
    }

    /** A command of the DevTools protocol. */
    JsonNode command(String method) {
        return command(method, Map.of());
    }

    /** A command of the DevTools protocol with its parameters. */
    JsonNode command(String method, Map<String, ?> parameters) {
        return devTools.command(session, method, parameters);
    }

    /** An ordinary window: wide, light, nothing moves, scripts run. */
    public void reset() {
        size(WIDE, HEIGHT);
        media("screen", Map.of());
        command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    /** Opens a page as for the first time, with nothing remembered, and waits until all of it is there. */
    public void open(URI address) {
        // A theme chosen or a box ticked by one probe must not be there for the next.
        command(
                "Storage.clearDataForOrigin",
                Map.of("origin", address.resolve("/").toString(), "storageTypes", "local_storage,indexeddb,cookies"));
        scriptsLost.clear();
        scriptRequests.clear();
        loads.clear();
        String loader = command("Page.navigate", Map.of("url", address.toString()))
                .path("loaderId")
                .asText();
        try {
            // A page that never finishes is looked at as far as it came.
            boolean whole = loaded(loader).await(devTools.patience().toMillis() / 3, TimeUnit.MILLISECONDS);
            if (!whole) {
                command("Page.stopLoading");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChromiumGoneException("avbruten");
        }
        run("await document.fonts.ready; return null;");
    }

    /** Whether every script the page asks for came, so that what the page does can be judged. */
    boolean hasItsScripts() {
        return scriptsLost.isEmpty();
    }

    /** The page's size; smaller than any window. */
    public void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * What the reader's system asks for, beside less motion and a light scheme.
     *
     * @param type {@code screen} or {@code print}
     * @param features media features and their values, for example {@code forced-colors} and {@code active}
     */
    public void media(String type, Map<String, String> features) {
        Map<String, String> all = new HashMap<>(
                Map.of("prefers-color-scheme", "light", "prefers-reduced-motion", "reduce", "forced-colors", "none"));
        all.putAll(features);
        List<Map<String, String>> list = new ArrayList<>();
        all.forEach((name, value) -> list.add(Map.of("name", name, "value", value)));
        command("Emulation.setEmulatedMedia", Map.of("media", type, "features", list));
    }

    /** Runs the body of an asynchronous function in the page and gives what it returns; {@code h} is the library. */
    JsonNode run(String body, Object... arguments) {
        StringBuilder call = new StringBuilder("(async (h, args) => {" + body + "\n})(window.handbokProbes, [");
        for (Object argument : arguments) {
            JsonNode json = DevTools.JSON.valueToTree(argument);
            call.append(json).append(',');
        }
        JsonNode answer = command(
                "Runtime.evaluate",
                Map.of(
                        "expression", call.append("])").toString(),
                        "awaitPromise", true,
                        "returnByValue", true,
                        "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalArgumentException(answer.path("exceptionDetails")
                    .path("exception")
                    .path("description")
                    .asText());
        }
        return answer.path("result").path("value");
    }

    /** Presses and lets go of a key, as the keyboard would. */
    void press(Key key) {
        Map<String, Object> event = new HashMap<>(Map.of(
                "key", key.key(),
                "code", key.key().length() == 1 ? "" : key.key(),
                "windowsVirtualKeyCode", key.code(),
                "modifiers", key.held()));
        event.put("type", key.text().isEmpty() ? "rawKeyDown" : "keyDown");
        if (!key.text().isEmpty()) {
            event.put("text", key.text());
        }
        // Answered in the order they are sent, so the first answer need not be waited for.
        devTools.send(session, "Input.dispatchKeyEvent", event);
        event.put("type", "keyUp");
        event.remove("text");
        command("Input.dispatchKeyEvent", event);
    }

    /** Writes text where the focus is. */
    void write(String text) {
        text.chars().forEach(character -> press(Key.of((char) character)));
    }

    /** Moves the mouse. */
    void point(double x, double y) {
        command("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    /** What a part of the page, or all of the window when it is null, looks like now. */
    byte[] picture(@Nullable Box box) {
        Map<String, Object> parameters = new HashMap<>(Map.of("format", "png", "optimizeForSpeed", true));
        if (box != null) {
            parameters.put(
                    "clip",
                    Map.of("x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "scale", 1));
        }
        return Base64.getDecoder()
                .decode(command("Page.captureScreenshot", parameters)
                        .path("data")
                        .asText());
    }

    BufferedImage image(Box box) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture(box)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        devTools.forget(session);
        if (devTools.isOpen()) {
            devTools.command("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
        }
    }

    /** A part of the page, from the page's own top left corner. */
    record Box(double x, double y, double width, double height) {
        static Box of(JsonNode node) {
            return new Box(
                    node.path("x").asDouble(),
                    node.path("y").asDouble(),
                    node.path("width").asDouble(),
                    node.path("height").asDouble());
        }

        /** Larger by so much on every side, but not above or left of the page. */
        Box grown(double by) {
            double left = Math.max(0, x - by);
            double top = Math.max(0, y - by);
            return new Box(left, top, x + width + by - left, y + height + by - top);
        }
    }
}
