package se.metodhandbok.model;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses in a–z, digits and hyphen: what a file name, an anchor and a link's fragment have in common. */
public final class Slug {
    private Slug() {}

    /** The text folded to a–z, digits and hyphen: "Så gör ni" gives {@code sa-gor-ni}. May be empty. */
    public static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
