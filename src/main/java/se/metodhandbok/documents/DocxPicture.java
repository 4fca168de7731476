package se.metodhandbok.documents;

import se.metodhandbok.documents.Pictures.Picture;

/** Writes one picture in a Word paragraph (DrawingML). */
record DocxPicture(Picture picture, String relation, int number, String alt, int emuPerMm) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    void write(Xml xml) {
        String width = String.valueOf(Math.round(picture.millimetresWide() * emuPerMm));
        String height = String.valueOf(Math.round(picture.millimetresHigh() * emuPerMm));
        String id = String.valueOf(number);
        String name = "Bild " + number;
        xml.open("w:r").open("w:drawing");
        xml.open(
                "wp:inline",
                "xmlns:wp",
                DRAWING + "wordprocessingDrawing",
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                "0",
                "distR",
                "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", id, "name", name, "descr", alt);
        xml.open("a:graphic", "xmlns:a", DRAWING + "main");
        xml.open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", id, "name", name, "descr", alt)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height);
        xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }
}
