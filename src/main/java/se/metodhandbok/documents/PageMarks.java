package se.metodhandbok.documents;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The marks that parts of a page's content refer to. The renderer marks every box as a background of its own, with its place,
 * and the library compares each new mark with all before it. Rules and shades behind text are artefacts of layout, whose
 * place nobody needs (ISO 32000-1, 14.8.2.2.2), so one mark serves all of a page's, and no other is ever met twice.
 */
final class PageMarks extends COSDictionary {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    PageMarks() {
        COSDictionary artefact = new COSDictionary();
        artefact.setItem(COSName.TYPE, LAYOUT);
        setItem(LAYOUT, artefact);
    }

    @Override
    public boolean containsValue(Object mark) {
        return mark instanceof COSDictionary dictionary
                && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
    }

    /** The name for a mark that is here. */
    @Override
    public COSName getKeyForValue(Object mark) {
        return LAYOUT;
    }
}
