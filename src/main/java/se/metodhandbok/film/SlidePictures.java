package se.metodhandbok.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.rule.Script.Slide;

/** Draws a script's slides with Chromium, in the site's typeface and colours. The lowest fifth is left to the captions. */
final class SlidePictures {
    /** The picture's size. */
    static final int WIDTH = 1280;

    static final int HEIGHT = 720;

    private final Path assets;
    private final Path work;

    SlidePictures(Path assets, Path work) {
        this.assets = assets;
        this.work = work;
    }

    /** Draws one slide. */
    Path draw(Script script, int index) throws IOException {
        Path page = work.resolve("bild" + index + ".html");
        Path picture = work.resolve("bild" + index + ".png");
        Files.writeString(page, html(script, index));
        Program.run(List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--user-data-dir=" + work.resolve("chromium"),
                "--window-size=" + WIDTH + "," + HEIGHT,
                "--force-device-scale-factor=1",
                "--screenshot=" + picture,
                page.toUri().toString()));
        return picture;
    }

    private String html(Script script, int index) {
        Slide slide = script.slides().get(index);
        Document document = Document.createShell("");
        document.head().appendElement("meta").attr("charset", "utf-8");
        for (String style : List.of(
                assets.resolve("handbok.css").toUri().toString(),
                SlidePictures.class
                        .getResource("/se/metodhandbok/film/bild.css")
                        .toString())) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", style);
        }
        Element body = document.body().addClass(index == 0 ? "film-bild forsta" : "film-bild");
        body.appendElement("p").addClass("film-namn").text(index == 0 ? "Metodhandboken" : script.title());
        body.appendElement("h1").text(slide.heading());
        Element points = body.appendElement("ul");
        slide.points().forEach(point -> points.appendElement("li").text(point));
        Element progress = body.appendElement("p").addClass("film-steg");
        for (int i = 0; i < script.slides().size(); i++) {
            progress.appendElement("span").addClass(i == index ? "har" : i < index ? "klar" : "kvar");
        }
        return document.outerHtml();
    }
}
