package se.metodhandbok.wcag.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Links that are made of a script: {@code onclick="location = '…'"}. */
final class ScriptedLinks {
    private static final Pattern LOCATION =
            Pattern.compile("location(?:\\.href|\\.assign)?\\s*(?:=|\\()\\s*['\"]([^'\"]*)['\"]");

    private ScriptedLinks() {}

    /** Where a click leads; empty if the element's own script does not say. */
    static Optional<String> address(Element element) {
        Matcher matcher = LOCATION.matcher(element.attr("onclick"));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
