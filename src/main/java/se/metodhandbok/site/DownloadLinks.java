package se.metodhandbok.site;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.metodhandbok.model.Download;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.site.view.PageView.Group;
import se.metodhandbok.site.view.PageView.Link;

/** The files a page offers, each with its format and size in the link's text. */
final class DownloadLinks {
    private final List<Download> downloads;
    private final Map<String, String> words;
    private final FileSizes sizes;

    DownloadLinks(List<Download> downloads, Map<String, String> words, FileSizes sizes) {
        this.downloads = downloads;
        this.words = words;
        this.sizes = sizes;
    }

    /** One group a kind of file, in the order of the kinds. */
    List<Group> of(Page page) {
        List<Group> groups = new ArrayList<>();
        for (Download.Kind kind : Download.Kind.values()) {
            List<Link> links = downloads.stream()
                    .filter(download -> download.page().equals(page.id()) && download.kind() == kind)
                    .map(download -> Link.of(text(page, download), Links.href(page, download.path())))
                    .toList();
            if (!links.isEmpty()) {
                String key = key(kind);
                groups.add(new Group("hamta-" + key, words.getOrDefault("download-group-" + key, ""), links));
            }
        }
        return groups;
    }

    private String text(Page page, Download download) {
        // The title of a filled-in page tells that it is an example.
        Download.Kind kind = page.type() == PageType.IFYLLD ? Download.Kind.FULL : download.kind();
        String name = MessageFormat.format(words.get("download-name-" + key(kind)), page.title());
        String format = words.getOrDefault("download-" + download.extension(), download.extension());
        return MessageFormat.format(words.get("download-text"), name, format, sizes.inWords(download.bytes()));
    }

    private static String key(Download.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
