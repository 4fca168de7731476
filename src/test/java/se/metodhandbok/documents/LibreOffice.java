package se.metodhandbok.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without its windows, as the program that somebody else wrote and readers have. */
public final class LibreOffice {
    /** LibreOffice 7.4 gives up at some two hundred and fifty files. */
    private static final int MOST_FILES_AT_ONCE = 100;

    /** Always works out every formula anew when a file is opened. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private LibreOffice() {}

    /**
     * Converts the files, in as few starts as can be: starting is what takes time.
     *
     * @param work an empty folder to work in
     * @param format as LibreOffice's {@code --convert-to}, for example {@code xlsx}
     * @param files with different names, extensions aside
     * @return the converted files, in order
     */
    public static List<Path> convert(Path work, String format, List<Path> files)
            throws IOException, InterruptedException {
        Path profile = Files.createDirectories(work.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), SETTINGS);
        for (int from = 0; from < files.size(); from += MOST_FILES_AT_ONCE) {
            run(work, format, files.subList(from, Math.min(from + MOST_FILES_AT_ONCE, files.size())));
        }
        String extension = format.replaceFirst(":.*", "");
        List<Path> converted = files.stream()
                .map(file -> file.getFileName().toString().replaceFirst("[^.]*$", extension))
                .map(name -> work.resolve("out").resolve(name))
                .toList();
        assertThat(converted).allSatisfy(file -> assertThat(file).exists());
        return converted;
    }

    private static void run(Path work, String format, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                work.resolve("out").toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        boolean ended = office.waitFor(5, TimeUnit.MINUTES);
        office.destroyForcibly();
        assertThat(ended).as("LibreOffice has ended").isTrue();
    }
}
