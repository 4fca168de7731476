package se.metodhandbok.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import se.metodhandbok.model.Navigation;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * The project's {@code jbake.properties}, read by JBake itself, and the few keys of our own in it: {@code handbok.title},
 * {@code handbok.lang}, {@code handbok.menu}, {@code handbok.footer}, {@code handbok.edit.url} and
 * {@code handbok.wcag}.
 */
public final class SiteConfiguration {
    private static final String FILE = "jbake.properties";

    private final DefaultJBakeConfiguration jbake;

    private SiteConfiguration(DefaultJBakeConfiguration jbake) {
        this.jbake = jbake;
    }

    /** The configuration in the project's folder, or empty after telling what is wrong. */
    public static Optional<SiteConfiguration> read(Path project, Consumer<Problem> problems) {
        if (!Files.isRegularFile(project.resolve(FILE))) {
            problems.accept(Problem.of(Place.of(FILE), Rule.NO_CONFIGURATION, project.toAbsolutePath()));
            return Optional.empty();
        }
        try {
            File folder = project.toFile();
            DefaultJBakeConfiguration jbake = new JBakeConfigurationFactory()
                    .createDefaultJbakeConfiguration(folder, new File(folder, "target/site"), false);
            SiteConfiguration configuration = new SiteConfiguration(jbake);
            if (configuration.navigation().menu().isEmpty()) {
                problems.accept(Problem.of(Place.of(FILE), Rule.BAD_CONFIGURATION, "handbok.menu"));
                return Optional.empty();
            }
            return Optional.of(configuration);
        } catch (JBakeException e) {
            problems.accept(Problem.of(Place.of(FILE), Rule.BAD_CONFIGURATION, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** The site's name. */
    public String title() {
        return text("handbok.title", "Metodhandboken");
    }

    /** The site's language as a BCP 47 tag. */
    public String language() {
        return text("handbok.lang", "sv");
    }

    /** The links that stand on every page. */
    public Navigation navigation() {
        return new Navigation(list("handbok.menu"), list("handbok.footer"));
    }

    /**
     * Where to suggest a change, with {@code {file}} for the page's source file; or the id of a page to go to instead.
     */
    public String editUrl() {
        return text("handbok.edit.url", "om/kontakt");
    }

    /** Whether the finished pages are held to the accessibility rules. */
    public boolean checksAccessibility() {
        return text("handbok.wcag", "false").equals("true");
    }

    DefaultJBakeConfiguration jbake() {
        return jbake;
    }

    private String text(String key, String otherwise) {
        Object value = jbake.get(key);
        return value == null || value.toString().isBlank() ? otherwise : value.toString();
    }

    private List<String> list(String key) {
        return jbake.getCompositeConfiguration().getList(String.class, key, List.of());
    }
}
