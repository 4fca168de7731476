package se.metodhandbok.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/**
 * Short fingerprints of what decides how a page type looks and works: its template, the parts all templates share and the
 * stylesheet. A review holds for the fingerprint it was made on.
 */
public final class TemplateFingerprints {
    private static final int BYTES = 6;

    private final SiteConfiguration configuration;

    /** Fingerprints of the project's templates. */
    public TemplateFingerprints(SiteConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * The fingerprint of a page type, twelve hexadecimal digits.
     *
     * @throws UncheckedIOException when a template can't be read
     */
    public String of(PageType type) {
        Path templates = configuration.jbake().getTemplateFolder().toPath();
        Path assets = configuration.jbake().getAssetFolder().toPath();
        String own = configuration.jbake().getTemplateByDocType(type.key());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : List.of(
                    templates.resolve(own == null ? type.key() + ".ftl" : own),
                    templates.resolve("_layout.ftl"),
                    templates.resolve("_delar.ftl"),
                    assets.resolve("handbok.css"))) {
                if (Files.isRegularFile(file)) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells which reviewed page types have changed since the last review of them. */
    public void check(Site site, Consumer<Problem> problems) {
        site.accessibility().latest().ifPresent(latest -> {
            List<String> changed = latest.samples().stream()
                    .flatMap(sample -> site.page(sample.page()).stream()
                            .filter(page -> !of(page.type()).equals(sample.template())))
                    .map(page -> page.type().key())
                    .distinct()
                    .toList();
            if (!changed.isEmpty()) {
                problems.accept(Problem.of(
                        latest.datePlace(), Rule.TEMPLATE_CHANGED, String.join(", ", changed), latest.date()));
            }
        });
    }
}
