package se.metodhandbok.source;

import java.util.List;
import se.metodhandbok.model.Problem;

/**
 * What a converter made of a page's body.
 *
 * @param html as the converter wrote it
 * @param problems what the converter complained about
 */
record Markup(String html, List<Problem> problems) {}
