package se.metodhandbok.model;

import java.nio.file.Path;
import java.util.List;
import se.metodhandbok.model.accessibility.Accessibility;

/**
 * What was read from {@code content/}.
 *
 * @param directory the folder, absolute
 * @param pages every page whose header could be read, by id
 * @param ids every page there is a file for, also those that could not be read: a link to them is not broken
 * @param assets other files, relative to the folder: images and downloads
 * @param accessibility the publisher's statement and the review protocols
 */
public record Content(
        Path directory, List<Page> pages, List<String> ids, List<Path> assets, Accessibility accessibility) {}
