package se.metodhandbok.build;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import se.metodhandbok.wcag.Checker;
import se.metodhandbok.wcag.PageResult;

/**
 * Remembers what the accessibility rules said of each finished page, by the SHA-256 of everything that decides it: the page, its
 * address, all style sheets, the rules' own code and words, and the parser's version. Time decides nothing, so a memory of any age
 * is as good as a new judgement. What the last run did not ask for is forgotten.
 */
final class JudgedPages {
    private static final TypeReference<Map<String, PageResult>> TYPE = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Checker checker;
    private final Path memory;
    private final Path site;
    private final String around;
    private final Map<String, PageResult> known;
    private final Map<String, PageResult> asked = new ConcurrentHashMap<>();

    /**
     * A memory of a site's pages.
     *
     * @param memory the file to remember in; made when first needed
     * @param site the finished pages with their style sheets
     * @throws IOException when a style sheet can't be read
     */
    JudgedPages(Checker checker, Path memory, Path site) throws IOException {
        this.checker = checker;
        this.memory = memory;
        this.site = site;
        this.around = around(site);
        this.known = read(memory);
    }

    /** What the rules say of a page, asked now if it is not remembered. May be called by several threads. */
    PageResult judge(String uri) throws IOException {
        Path file = site.resolve(uri);
        MessageDigest digest = CodeHash.sha256();
        digest.update((around + uri + "\n").getBytes(StandardCharsets.UTF_8));
        String key = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        PageResult result = known.get(key);
        if (result == null) {
            result = checker.check(file);
        }
        asked.put(key, result);
        return result;
    }

    /** Remembers everything asked for, for the next time. */
    void save() throws IOException {
        if (asked.keySet().equals(known.keySet())) {
            return;
        }
        Files.createDirectories(memory.getParent());
        Path aside = Files.createTempFile(memory.getParent(), "new", ".json");
        Files.write(aside, JSON.writeValueAsBytes(new TreeMap<>(asked)));
        Files.move(aside, memory, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Map<String, PageResult> read(Path memory) {
        try {
            return Files.exists(memory) ? JSON.readValue(Files.readAllBytes(memory), TYPE) : Map.of();
        } catch (IOException e) {
            // A damaged memory is as good as none: it is written anew.
            return Map.of();
        }
    }

    /** What all pages of a site have in common. */
    private static String around(Path site) throws IOException {
        MessageDigest digest = CodeHash.sha256();
        String parser =
                String.valueOf(Jsoup.class.getProtectionDomain().getCodeSource().getLocation());
        digest.update((CodeHash.of(Checker.class) + parser).getBytes(StandardCharsets.UTF_8));
        for (String words : List.of("wcag.properties", "wcag_en.properties")) {
            try (InputStream text = Checker.class.getResourceAsStream("/se/metodhandbok/" + words)) {
                digest.update(text.readAllBytes());
            }
        }
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            for (Path sheet : sheets) {
                digest.update(site.relativize(sheet).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(sheet));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
