package se.metodhandbok.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a browser asks for; without parts one can't wind in a film (RFC 9110, section 14).
 *
 * @param first the first byte, from 0
 * @param last the last byte, below the file's length
 */
public record ByteRange(int first, int last) {
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{1,9})?");

    /**
     * The part a {@code Range} header asks for; empty when there is none, and when it is of another kind: the whole file is
     * then the right answer.
     */
    public static Optional<ByteRange> of(@Nullable String header, int length) {
        Matcher matcher = ONE_RANGE.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? length - 1 : Math.min(length - 1, Integer.parseInt(matcher.group(2)));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    /** How many bytes. */
    public int length() {
        return last - first + 1;
    }

    /** The {@code Content-Range} header of the answer. */
    public String header(int length) {
        return "bytes " + first + "-" + last + "/" + length;
    }
}
