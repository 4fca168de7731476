package se.metodhandbok.browser;

/** Chromium did not start, ended by itself, or stopped answering. */
public final class ChromiumGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChromiumGoneException(String reason) {
        super(reason);
    }
}
