package se.metodhandbok.film;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.metodhandbok.captions.ScriptCaptions;
import se.metodhandbok.captions.SoundLengths;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.rule.Script.Sentence;
import se.metodhandbok.captions.rule.Script.Slide;
import se.metodhandbok.captions.webvtt.WebVttWriter;

/**
 * Makes a film of a script: slides, a synthetic voice, captions and chapters. Needs chromium, espeak-ng and ffmpeg. The captions
 * are timed from the sound and stored beside the film with the sound's lengths, so that they can be made again without them.
 */
public final class FilmMaker {
    private final Path assets;

    /**
     * A maker.
     *
     * @param assets the folder of the site's stylesheet and typeface
     */
    public FilmMaker(Path assets) {
        this.assets = assets;
    }

    /**
     * Makes the films, captions, chapters and sound lengths beside the script.
     *
     * @param script what to show and say
     * @param base the script's path without {@code .manus.yaml}
     * @throws IOException when a program is missing or fails, or nothing can be written
     */
    public void make(Script script, Path base) throws IOException {
        Path work = Files.createTempDirectory("handbok-film");
        List<Integer> lengths = new ArrayList<>();
        Path wav = work.resolve("ljud.wav");
        Speech.write(sound(script, new Speech(work), lengths), wav);
        Files.writeString(beside(base, ".ljud.txt"), SoundLengths.write(lengths));
        Files.writeString(beside(base, ".sv.vtt"), WebVttWriter.write(ScriptCaptions.captions(script, lengths)));
        Files.writeString(beside(base, ".kapitel.vtt"), WebVttWriter.write(ScriptCaptions.chapters(script, lengths)));
        List<Long> starts = ScriptCaptions.slideStarts(script, lengths);
        Path list = pictures(script, starts, work);
        String seconds = String.format(Locale.ROOT, "%.3f", starts.getLast() / 1000.0);
        encode(
                list,
                wav,
                seconds,
                beside(base, ".mp4"),
                "libx264 -preset medium -tune stillimage -crf 26 -pix_fmt yuv420p "
                        + "-g 60 -movflags +faststart -c:a aac -b:a 48k");
        encode(
                list,
                wav,
                seconds,
                beside(base, ".webm"),
                "libvpx-vp9 -crf 36 -b:v 0 -row-mt 1 -cpu-used 6 -deadline good -pix_fmt yuv420p "
                        + "-g 60 -c:a libopus -b:a 24k");
    }

    private static Path beside(Path base, String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    /** The whole film's sound. A sentence is said in one breath; its parts share its length as they do when said alone. */
    private static short[] sound(Script script, Speech speech, List<Integer> lengths) throws IOException {
        List<short[]> pieces = new ArrayList<>();
        for (Slide slide : script.slides()) {
            pieces.add(new short[Speech.samples(ScriptCaptions.BEFORE_SLIDE)]);
            for (Sentence sentence : slide.sentences()) {
                short[] said = speech.say(sentence.say());
                share(sentence, Speech.milliseconds(said.length), speech, lengths);
                pieces.add(said);
                pieces.add(new short[Speech.samples(ScriptCaptions.AFTER_SENTENCE)]);
            }
        }
        pieces.add(new short[Speech.samples(ScriptCaptions.AT_END)]);
        short[] whole =
                new short[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (short[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }

    private static void share(Sentence sentence, int whole, Speech speech, List<Integer> lengths) throws IOException {
        List<String> parts = ScriptCaptions.parts(sentence);
        List<Integer> alone = new ArrayList<>();
        for (String part : parts) {
            alone.add(parts.size() == 1 ? whole : speech.say(part).length);
        }
        long sum = alone.stream().mapToLong(Integer::longValue).sum();
        long said = 0;
        long before = 0;
        for (int each : alone) {
            said += each;
            long until = Math.round((double) whole * said / sum);
            lengths.add((int) (until - before));
            before = until;
        }
    }

    private Path pictures(Script script, List<Long> starts, Path work) throws IOException {
        SlidePictures pictures = new SlidePictures(assets, work);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < script.slides().size(); i++) {
            Path picture = pictures.draw(script, i);
            lines.add("file '" + picture + "'");
            lines.add(String.format(Locale.ROOT, "duration %.3f", (starts.get(i + 1) - starts.get(i)) / 1000.0));
        }
        // ffmpeg's list of pictures shows the last one for no time unless it is named twice.
        lines.add(lines.get(lines.size() - 2));
        Path list = work.resolve("bilder.txt");
        Files.writeString(list, lines.stream().collect(Collectors.joining("\n", "", "\n")));
        return list;
    }

    private static void encode(Path pictures, Path wav, String seconds, Path film, String coding) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("ffmpeg", "-v", "error", "-y", "-f", "concat", "-safe", "0", "-i"));
        command.addAll(
                List.of(pictures.toString(), "-i", wav.toString(), "-r", "2", "-t", seconds, "-map_metadata", "-1"));
        command.addAll(List.of("-fflags", "+bitexact", "-c:v"));
        command.addAll(List.of(coding.split(" ", -1)));
        command.add(film.toString());
        Program.run(command);
    }
}
