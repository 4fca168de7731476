package se.metodhandbok.captions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.webvtt.WebVttWriter;

/**
 * A project with a course of one lesson, whose film is right in every way until a test breaks it. The film is a container of
 * a few hundred bytes with one picture track, one sound track and nothing to see: the build reads no more of a film.
 */
public final class FilmCourse {
    /** The lesson's path without extension. */
    public static final String LESSON = "content/kurser/prov/lektion";

    private static final String SCRIPT = """
            titel: En film om möten
            bilder:
              - rubrik: Ett möte om lokaler
                text:
                  - Tänk dig ett möte om lokaler.
                  - En person vill ha en blankett.
                  - En annan vill slippa skriva två gånger.
                  - En tredje vill öppna lokalen för alla.
                  - De använder samma ord för olika saker.
                  - Säg därför vilken grad ni menar.
            """;

    private static final int SENTENCE = 3_000;
    private static final int SENTENCES = 6;

    private final Path project;

    private FilmCourse(Path project) {
        this.project = project;
    }

    /** Writes the project into an empty folder. Its templates are the handbook's. */
    public static FilmCourse in(Path project) throws IOException {
        FilmCourse course = new FilmCourse(project);
        course.write("jbake.properties", """
                template.folder=%s
                handbok.menu=index
                handbok.footer=index
                template.start.file=start.ftl
                template.kurs.file=kurs.ftl
                template.lektion.file=lektion.ftl
                """.formatted(Path.of("templates").toAbsolutePath()));
        course.page("content/index.md", "Start", "start", "", "Gå [kursen](kurser/prov/index.md).");
        course.page("content/kurser/prov/index.md", "Kurs", "kurs", "malgrupp=Alla\nlektioner=lektion\n", "En kurs.");
        course.lesson("");
        course.film();
        return course;
    }

    private void film() throws IOException {
        Files.write(file(".mp4"), mp4());
        write(LESSON + ".manus.yaml", SCRIPT);
        List<Integer> lengths = Collections.nCopies(SENTENCES, SENTENCE);
        write(LESSON + ".ljud.txt", SoundLengths.write(lengths));
        Script script =
                ScriptReader.read(file(".manus.yaml"), "manus", problem -> {}).orElseThrow();
        write(LESSON + ".sv.vtt", WebVttWriter.write(ScriptCaptions.captions(script, lengths)));
        sign();
    }

    /** A file of the film. */
    public Path file(String ending) {
        return project.resolve(LESSON + ending);
    }

    /** Writes the lesson with one line of its header, such as {@code syntolkning=behovs-ej}, taken away. */
    public void lesson(String without) throws IOException {
        String keys = """
                kurs=prov
                tid=10
                film=ja
                film-titel=En film om möten
                textad-av=Metodgruppen
                textning-granskad=2026-11-22
                syntolkning=behovs-ej
                syntolkning-motivering=Allt som visas sägs också.
                """;
        page(
                LESSON + ".md",
                "Lektion",
                "lektion",
                keys.replace(without.isEmpty() ? "" : without + "\n", ""),
                "En text.");
    }

    /** Changes the captions without anyone signing them. */
    public void captions(String text) throws IOException {
        write(LESSON + ".sv.vtt", text);
    }

    /** Signs the film, its captions and its script as they are, without looking at them. */
    public void sign() throws IOException {
        Path captions = file(".sv.vtt").toAbsolutePath();
        MediaLock.in(captions.getParent()).sign(SignOff.names(captions));
    }

    /** A film from outside has no script. */
    public void forgetTheScript() throws IOException {
        Files.delete(file(".manus.yaml"));
        Files.delete(file(".ljud.txt"));
    }

    private void page(String file, String title, String type, String keys, String text) throws IOException {
        write(file, """
                title=%s
                type=%s
                status=published
                sammanfattning=En mening om %s.
                kalla=egen
                ansvarig=Metodgruppen
                granskad=2026-11-22
                granskas-igen=2027-11-22
                %s~~~~~~

                %s
                """.formatted(title, type, title, keys, text));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** ISO/IEC 14496-12: a file type, a description with the length in milliseconds and two tracks, and the data last. */
    private static byte[] mp4() {
        int length = ScriptCaptions.BEFORE_SLIDE
                + SENTENCES * (SENTENCE + ScriptCaptions.AFTER_SENTENCE)
                + ScriptCaptions.AT_END;
        byte[] header =
                ByteBuffer.allocate(20).putInt(12, 1000).putInt(16, length).array();
        return join(
                box("ftyp", "isom".getBytes(StandardCharsets.US_ASCII), new byte[4]),
                box("moov", box("mvhd", header), track("vide", "avc1"), track("soun", "mp4a")),
                box("mdat", new byte[64]));
    }

    private static byte[] track(String handler, String codec) {
        byte[] kind = ByteBuffer.allocate(24)
                .put(8, handler.getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] one = ByteBuffer.allocate(8).putInt(4, 1).array();
        byte[] description = join(one, box(codec, new byte[16]));
        return box("trak", box("mdia", box("hdlr", kind), box("minf", box("stbl", box("stsd", description)))));
    }

    private static byte[] box(String type, byte[]... parts) {
        byte[] body = join(parts);
        byte[] head = ByteBuffer.allocate(8)
                .putInt(8 + body.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .array();
        return join(head, body);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
