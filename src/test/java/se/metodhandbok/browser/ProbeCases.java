package se.metodhandbok.browser;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Small pages for each rule of the probes, in {@code src/test/resources/se/metodhandbok/browser/prober}: a file a rule, a
 * page a part. A part begins with a line {@code --- fel: why} or {@code --- rätt: why}.
 */
final class ProbeCases {
    private static final Path FOLDER =
            Path.of("src/test/resources/se/metodhandbok/browser/prober").toAbsolutePath();

    private ProbeCases() {}

    /** One page and whether the rule must find something on it. */
    record Case(String rule, String name, boolean faulty, String html) {
        @Override
        public String toString() {
            return rule + ", " + name;
        }
    }

    /** The probe that looks for each rule. */
    static Map<String, Probe> probes() {
        KeyboardWalk walk = new KeyboardWalk(new HashSet<>());
        ForcedColours forced = new ForcedColours();
        Zoom zoom = new Zoom();
        LargeText large = new LargeText();
        Media media = new Media();
        return Map.ofEntries(
                entry("tangentbordsfalla", walk),
                entry("tabbordning", walk),
                entry("nas-inte-med-tangentbord", walk),
                entry("fokus-syns-inte", walk),
                entry("fokus-svagt", walk),
                entry("fokus-skymt", walk),
                entry("forbi-upprepat", new Bypass()),
                entry("rulla-med-tangentbord", new KeyboardScrolling()),
                entry("kortkommando", new Shortcuts()),
                entry("bredare-an-fonstret", new Reflow()),
                entry("fast-del-vid-zoom", zoom),
                entry("zoom-klipper", zoom),
                entry("stor-text-klipps", large),
                entry("text-vaxer-inte", large),
                entry("textavstand-klipper", new TextSpacing()),
                entry("tvingade-farger-kant", forced),
                entry("tvingade-farger-lage", forced),
                entry("tvingade-farger-fokus", forced),
                entry("morkt-lage", new DarkMode()),
                entry("rorelse", new Motion()),
                entry("andrar-sig-sjalv", new SelfUpdate()),
                entry("hovring", new Hover()),
                entry("riktning", new Orientation()),
                entry("dra", new Dragging()),
                entry("lank-inom-sidan", new InPageLinks()),
                entry("hoppa-till-innehallet", new SkipLink()),
                entry("utskrift", new Printing()),
                entry("utan-skript", new WithoutScript()),
                entry("sokforslag", new Combobox()),
                entry("spelar-sjalv", media),
                entry("film", media));
    }

    static List<Case> of(String rule) {
        try {
            List<Case> cases = new ArrayList<>();
            for (String part : Files.readString(FOLDER.resolve(rule + ".txt")).split("(?m)^--- ", -1)) {
                if (!part.isBlank()) {
                    String name = part.lines().findFirst().orElseThrow();
                    String body = part.substring(name.length() + 1);
                    cases.add(new Case(rule, name, name.startsWith("fel"), page(body)));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Prov</title></head><body>" + body
                + "</body></html>";
    }

    /** Writes the sound and the captions that some pages use. */
    static void files(Path folder) throws IOException {
        Files.writeString(folder.resolve("tom.vtt"), "WEBVTT\n\n");
        Files.writeString(folder.resolve("text.vtt"), "WEBVTT\n\n00:00.000 --> 00:04.000\nEn rad.\n");
        Files.write(folder.resolve("ton.wav"), silence(5));
    }

    /** So many seconds of silence, in 8 bits at 8 000 Hz. */
    private static byte[] silence(int seconds) {
        int length = 8000 * seconds;
        java.nio.ByteBuffer wav = java.nio.ByteBuffer.allocate(44 + length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(36 + length);
        wav.put("WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1);
        wav.putShort((short) 1).putInt(8000).putInt(8000).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(length);
        while (wav.hasRemaining()) {
            wav.put((byte) 128);
        }
        return wav.array();
    }
}
