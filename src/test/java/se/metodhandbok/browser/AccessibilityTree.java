package se.metodhandbok.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a screen reader is given of a page, as text: a line an object, its role, name and state, indented by depth. */
final class AccessibilityTree {
    private static final Set<String> STATES =
            Set.of("level", "checked", "expanded", "required", "invalid", "disabled", "haspopup", "autocomplete");

    private final Map<String, JsonNode> nodes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private AccessibilityTree() {}

    static String of(Tab tab) {
        AccessibilityTree tree = new AccessibilityTree();
        tab.command("Accessibility.enable");
        JsonNode all = tab.command("Accessibility.getFullAXTree").path("nodes");
        all.forEach(node -> tree.nodes.put(node.path("nodeId").asText(), node));
        tree.write(all.get(0), 0, "");
        tab.command("Accessibility.disable");
        return tree.text.toString();
    }

    /** Objects that are only there for layout are stepped over; text that says what its parent is called is not said again. */
    private void write(JsonNode node, int depth, String parentsName) {
        String role = node.path("role").path("value").asText();
        String name = node.path("name").path("value").asText().strip();
        boolean silent = node.path("ignored").asBoolean()
                || role.equals("InlineTextBox")
                || (role.equals("generic") && name.isEmpty())
                || (role.equals("StaticText") && parentsName.contains(name));
        if (!silent) {
            text.append("  ".repeat(depth)).append(role);
            if (!name.isEmpty()) {
                text.append(" \"").append(name).append('"');
            }
            for (JsonNode property : node.path("properties")) {
                String state = property.path("name").asText();
                String value = property.path("value").path("value").asText();
                if (STATES.contains(state) && !value.equals("false") && !value.isEmpty()) {
                    text.append(' ').append(state).append('=').append(value);
                }
            }
            text.append('\n');
        }
        for (JsonNode child : node.path("childIds")) {
            JsonNode next = nodes.get(child.asText());
            if (next != null) {
                write(next, silent ? depth : depth + 1, silent ? parentsName : name);
            }
        }
    }
}
