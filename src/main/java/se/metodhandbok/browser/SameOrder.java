package se.metodhandbok.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What pages repeat in their header and footer, navigation and ways to get help, comes in the same order on all of them
 * (WCAG 3.2.3, 3.2.6). The order that most pages have is taken to be the right one; a page may leave links out.
 */
final class SameOrder {
    private static final List<String> BLOCKS = List.of("body > header", "body > footer");

    private final Path root;
    private final Map<String, Map<String, List<Link>>> pages = new LinkedHashMap<>();

    private SameOrder(Path root) {
        this.root = root;
    }

    /** A link and where it leads, from the root. */
    private record Link(String target, String selector) {}

    /** What is wrong, by page; pages without faults are left out. */
    static Map<String, List<Finding>> judge(Path root, List<String> paths) throws IOException {
        SameOrder order = new SameOrder(root);
        for (String path : paths) {
            order.read(path);
        }
        Map<String, List<Finding>> faults = new HashMap<>();
        for (String block : BLOCKS) {
            List<String> right = order.mostCommon(block);
            order.pages.forEach((path, blocks) -> {
                List<Finding> found = faults(blocks.get(block), right);
                if (!found.isEmpty()) {
                    faults.computeIfAbsent(path, page -> new ArrayList<>()).addAll(found);
                }
            });
        }
        return faults;
    }

    private void read(String path) throws IOException {
        Path page = root.resolve(path);
        Document document = Jsoup.parse(page);
        Map<String, List<Link>> blocks = new HashMap<>();
        for (String block : BLOCKS) {
            List<Link> links = new ArrayList<>();
            for (Element link : document.select(block + " a[href]")) {
                String target = link.attr("href").replaceFirst("[?#].*", "");
                links.add(new Link(
                        target.contains(":")
                                ? target
                                : root.relativize(page.resolveSibling(target).normalize())
                                        .toString(),
                        link.cssSelector()));
            }
            blocks.put(block, links);
        }
        pages.put(path, blocks);
    }

    private List<String> mostCommon(String block) {
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        pages.values().forEach(blocks -> counts.merge(targets(blocks.get(block)), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    private static List<String> targets(List<Link> links) {
        return links.stream().map(Link::target).distinct().toList();
    }

    private static List<Finding> faults(List<Link> links, List<String> right) {
        List<Finding> found = new ArrayList<>();
        int last = -1;
        for (Link link : links) {
            int place = right.indexOf(link.target());
            if (place >= 0 && place < last) {
                ProbeRule rule = ProbeRule.ORDER;
                found.add(new Finding(
                        rule.id(),
                        rule.act(),
                        rule.wcag(),
                        link.selector(),
                        "",
                        List.of(),
                        List.of(),
                        Finding.Picture.NONE));
            }
            last = Math.max(last, place);
        }
        return found;
    }
}
