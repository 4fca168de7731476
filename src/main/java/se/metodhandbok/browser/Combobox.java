package se.metodhandbok.browser;

import java.net.URI;

/** A field with suggestions works as ARIA's Authoring Practices say of an editable combobox with a list. */
final class Combobox implements Probe {
    private static final String FIND = """
            const field = [...document.querySelectorAll('input[role=combobox]')].find(h.visible);
            if (!field) return null;
            field.focus();
            const word = (document.querySelector('main a, a')?.textContent.match(/\\p{L}{4,}/u)?.[0] ?? 'pro').slice(0, 3).toLowerCase();
            return { selector: h.selector(field), word };
            """;

    private static final String OPENED = """
            const field = document.activeElement;
            for (let i = 0; i < 60 && field.getAttribute('aria-expanded') !== 'true'; i++) await h.wait(50);
            if (field.getAttribute('aria-expanded') !== 'true') return 'stangd';
            const list = document.getElementById(field.getAttribute('aria-controls'));
            if (!list || !h.visible(list) || !['listbox', 'grid', 'tree', 'dialog'].includes(list.getAttribute('role'))) return 'lista';
            if (!document.querySelector('[role=status], [aria-live=polite]')?.textContent.trim()) return 'antal';
            return '';
            """;

    private static final String CHOSEN = """
            await h.frames();
            const field = document.activeElement;
            const option = document.getElementById(field.getAttribute('aria-activedescendant'));
            return option && option.getAttribute('role') === 'option' && option.getAttribute('aria-selected') === 'true' ? '' : 'val';
            """;

    private static final String CLOSED = """
            await h.frames();
            const field = document.activeElement;
            return field.getAttribute('role') === 'combobox' && field.getAttribute('aria-expanded') === 'false' ? '' : 'escape';
            """;

    @Override
    public void look(Tab tab, URI page, Findings findings) {
        var field = tab.run(FIND);
        if (!field.has("selector")) {
            return;
        }
        tab.write(field.path("word").asText());
        String fault = tab.run(OPENED).asText();
        if (fault.isEmpty()) {
            tab.press(Key.DOWN);
            fault = tab.run(CHOSEN).asText();
        }
        if (fault.isEmpty()) {
            tab.press(Key.ESCAPE);
            fault = tab.run(CLOSED).asText();
        }
        if (!fault.isEmpty()) {
            findings.add(ProbeRule.COMBOBOX, field.path("selector").asText(), fault);
        }
    }
}
