package se.metodhandbok.wcag.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.Style;
import se.metodhandbok.wcag.css.StylePath;

/**
 * What can be told of an element without layout: its winning styles and whether it is shown.
 *
 * @param element never null
 * @param parent null for the root
 * @param index its number in the page's order, from 0
 * @param depth 0 for the root
 * @param style what the cascade decides for it
 * @param path where it stands, for selectors
 * @param fontSize of the text in it, in CSS pixels, when the reader has not changed the browser's 16 pixels
 * @param displayed whether it and all around it have boxes ({@code display} is not {@code none})
 * @param visibility whether the inherited {@code visibility} is {@code visible}
 * @param ariaHidden whether it or something around it has {@code aria-hidden="true"}
 * @param inert whether it or something around it is {@code inert}
 * @param shown whether nothing around it moves it off the screen, clips it away or makes it clear
 * @param collapsed whether it stands in a closed {@code details}
 */
record Box(
        Element element,
        @Nullable Box parent,
        int index,
        int depth,
        Style style,
        StylePath path,
        double fontSize,
        boolean displayed,
        boolean visibility,
        boolean ariaHidden,
        boolean inert,
        boolean shown,
        boolean collapsed) {
    boolean rendered() {
        return displayed && visibility;
    }
}
