package se.metodhandbok.documents.spreadsheet;

import se.metodhandbok.documents.Xml;

/** The names that content and styles of OpenDocument files are made of. */
final class OdsNamespaces {
    private OdsNamespaces() {}

    /** A part that may use them all. */
    static Xml part(String root) {
        return new Xml(
                root,
                "xmlns:office",
                "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:style",
                "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
                "xmlns:table",
                "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
                "xmlns:text",
                "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                "xmlns:number",
                "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
                "xmlns:fo",
                "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
                "xmlns:svg",
                "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "xmlns:of",
                "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
                "office:version",
                "1.3");
    }
}
