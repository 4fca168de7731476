package se.metodhandbok.site;

import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.metodhandbok.model.LinkTarget;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;

/** Turns what authors link to into relative addresses between finished pages. Every link has been checked before. */
final class Links {
    private final Site site;

    Links(Site site) {
        this.site = site;
    }

    /** The address of a page, relative to another. */
    static String href(Page from, Page to) {
        return href(from, to.uri());
    }

    /** An address below the site's root, relative to a page. */
    static String href(Page from, String uri) {
        return Path.of("/" + from.uri())
                .getParent()
                .relativize(Path.of("/" + uri))
                .toString()
                .replace('\\', '/');
    }

    /** The page's body with its links resolved and link texts that authors left out filled in. */
    Element body(Page page) {
        Document document = Jsoup.parseBodyFragment(page.html());
        document.outputSettings().prettyPrint(false);
        for (Element link : document.select("a.term")) {
            String id = link.attr("href").substring("term:".length());
            link.attr("href", "#ord-" + id);
            if (link.text().isEmpty()) {
                site.page(PageType.BEGREPP.folder() + "/" + id)
                        .ifPresent(term -> link.text(term.title().toLowerCase(Locale.forLanguageTag("sv"))));
            }
        }
        for (Element link : document.select("a[href]:not(.term)")) {
            resolve(page, link);
        }
        return document.body();
    }

    private void resolve(Page page, Element link) {
        String spelling = link.attr("href");
        if (spelling.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
            return;
        }
        LinkTarget target = LinkTarget.of(page, spelling);
        if (!target.isPage()) {
            return;
        }
        String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
        site.page(target.id()).ifPresent(to -> {
            link.attr("href", to.equals(page) && !fragment.isEmpty() ? fragment : href(page, to) + fragment);
            // xref:fil.adoc[] without text prints the file name; the page's title is what readers know.
            if (link.text().isBlank()
                    || link.text().equals(spelling)
                    || link.text().endsWith(".adoc")) {
                link.text(to.title());
            }
        });
    }
}
