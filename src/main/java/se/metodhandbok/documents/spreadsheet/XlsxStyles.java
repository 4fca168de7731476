package se.metodhandbok.documents.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import se.metodhandbok.documents.Look;
import se.metodhandbok.documents.Xml;

/** The workbook's named styles. */
final class XlsxStyles {
    private final XSSFWorkbook workbook;
    private final Map<Style, XSSFCellStyle> styles = new LinkedHashMap<>();

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(Look.FONT);
        normal.setFontHeightInPoints((short) Look.BODY);
        color(normal, Look.INK);
        normal.setScheme(FontScheme.NONE);
    }

    /** The style, made when first asked for. */
    XSSFCellStyle of(Style style) {
        return styles.computeIfAbsent(style, this::create);
    }

    private XSSFCellStyle create(Style style) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(font(style));
        made.setDataFormat(workbook.createDataFormat().getFormat(style.format().code()));
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setWrapText(style.wrap());
        made.setAlignment(
                switch (style.align()) {
                    case BY_TYPE -> HorizontalAlignment.GENERAL;
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                });
        if (!style.fill().isEmpty()) {
            made.setFillForegroundColor(color(style.fill()));
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (style.border()) {
            border(made);
        }
        return made;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(Look.RULE));
        style.setBottomBorderColor(color(Look.RULE));
        style.setLeftBorderColor(color(Look.RULE));
        style.setRightBorderColor(color(Look.RULE));
    }

    private XSSFFont font(Style style) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Look.FONT);
        font.setFontHeightInPoints((short) style.size());
        font.setBold(style.bold());
        color(font, style.color());
        return font;
    }

    /** The library leaves out the first of the four bytes that the schema wants. */
    private static void color(XSSFFont font, String hexadecimal) {
        font.setColor(color(hexadecimal));
        font.getCTFont().getColorArray(0).setRgb(color(hexadecimal).getARGB());
    }

    static XSSFColor color(String hexadecimal) {
        byte[] parts = java.util.HexFormat.of().parseHex("FF" + hexadecimal);
        return new XSSFColor(parts, null);
    }

    /** Completes the conditional look that was made last: its text's colour and how it shows numbers. */
    void complete(Worksheet.Highlight highlight) {
        StylesTable table = workbook.getStylesSource();
        CTDxf look = table.getDxfAt(table._getDXfsSize() - 1);
        look.getFont().addNewColor().setRgb(color(highlight.emphasis().color()).getARGB());
        highlight.format().ifPresent(format -> numbers(look, format));
    }

    private void numbers(CTDxf look, NumberFormat format) {
        CTNumFmt numbers = look.addNewNumFmt();
        numbers.setNumFmtId(workbook.createDataFormat().getFormat(format.code()));
        numbers.setFormatCode(format.code());
    }

    /**
     * Gives the styles their names. The library writes no named styles, so this is the element that says them; it stands
     * after {@code cellXfs} (ECMA-376 part 1, 18.8.8).
     */
    String names() {
        StylesTable table = workbook.getStylesSource();
        Xml xml = new Xml("cellStyles", "count", String.valueOf(styles.size() + 1));
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        styles.forEach((style, made) -> {
            CTXf base = (CTXf) made.getCoreXf().copy();
            if (base.isSetXfId()) {
                base.unsetXfId();
            }
            int index = table.putCellStyleXf(base) - 1;
            made.getCoreXf().setXfId(index);
            xml.empty("cellStyle", "name", style.name(), "xfId", String.valueOf(index));
        });
        String part = new String(xml.bytes(), StandardCharsets.UTF_8);
        return part.substring(part.indexOf("<cellStyles"));
    }
}
