package se.metodhandbok.documents;

/** What the parts of OpenDocument files have in common. */
final class Odf {
    static final String VERSION = "1.2";
    static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String OFFICE = NAMESPACE + "office:1.0";

    private Odf() {}

    /** A part with the root and every namespace that text and its styles use. */
    static Xml part(String root) {
        return new Xml(
                root,
                "xmlns:office",
                OFFICE,
                "xmlns:text",
                NAMESPACE + "text:1.0",
                "xmlns:table",
                NAMESPACE + "table:1.0",
                "xmlns:style",
                NAMESPACE + "style:1.0",
                "xmlns:draw",
                NAMESPACE + "drawing:1.0",
                "xmlns:fo",
                NAMESPACE + "xsl-fo-compatible:1.0",
                "xmlns:svg",
                NAMESPACE + "svg-compatible:1.0",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "office:version",
                VERSION);
    }
}
