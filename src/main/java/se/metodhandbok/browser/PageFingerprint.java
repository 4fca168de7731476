package se.metodhandbok.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What decides how a page is judged: its HTML, the files it shows or runs, and what judges it. */
final class PageFingerprint {
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    private final String judges;
    private final Map<Path, String> files = new ConcurrentHashMap<>();

    /** Fingerprints of pages judged by these scripts, probes and this browser. */
    PageFingerprint(String browser) {
        StringBuilder all = new StringBuilder(browser)
                .append(hash((Scripts.library() + Scripts.axe()).getBytes(StandardCharsets.UTF_8)));
        Probe.forAnyPage(Set.of()).forEach(probe -> all.append(code(probe.getClass())));
        Probe.forOwnPages().forEach(probe -> all.append(code(probe.getClass())));
        for (Class<?> judge :
                new Class<?>[] {Axe.class, PageCheck.class, FocusPictures.class, KeyboardTrap.class, TextColours.class
                }) {
            all.append(code(judge));
        }
        judges = hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The page's fingerprint. */
    String of(Path page, boolean withProbes) throws IOException {
        StringBuilder all = new StringBuilder(judges).append(withProbes).append(file(page));
        Document document = Jsoup.parse(page);
        for (Element part : document.select("[src], link[rel=stylesheet]")) {
            String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
            Path file = page.resolveSibling(address.replaceFirst("[?#].*", "")).normalize();
            all.append(address).append(file(file));
            if (address.endsWith(".css") && Files.isRegularFile(file)) {
                for (Matcher match = URL.matcher(Files.readString(file)); match.find(); ) {
                    all.append(file(file.resolveSibling(match.group(1)).normalize()));
                }
            }
        }
        return hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String file(Path file) {
        return files.computeIfAbsent(file, unread -> {
            try {
                return Files.isRegularFile(unread) ? hash(Files.readAllBytes(unread)) : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A probe that is changed judges anew. */
    private static String code(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in == null ? "" : hash(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
