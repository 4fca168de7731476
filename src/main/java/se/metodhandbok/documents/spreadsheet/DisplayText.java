package se.metodhandbok.documents.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** What a cell shows as text, the Swedish way; for readers that don't format numbers themselves. */
final class DisplayText {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private DisplayText() {}

    static String of(Value value, NumberFormat format) {
        return switch (value) {
            case Value.Blank blank -> "";
            case Value.Text text -> text.text();
            case Value.Date date -> date.day().toString();
            case Value.Truth truth -> truth.value() ? "SANT" : "FALSKT";
            case Value.Fault error -> error.text();
            case Value.Numeric(double number) -> number(number, format);
        };
    }

    /** A number with a decimal comma and no needless digits. */
    static String number(double number) {
        return plain(number).replace('.', ',');
    }

    /** A number as XML writes it, without exponent. */
    static String plain(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String number(double number, NumberFormat format) {
        if (number == 0 && !format.zero().isEmpty()) {
            return format.zero();
        }
        String digits =
                switch (format.kind()) {
                    case AMOUNT -> grouped(number) + NO_BREAK_SPACE + "kr";
                    case WHOLE ->
                        BigDecimal.valueOf(number)
                                .setScale(0, RoundingMode.HALF_UP)
                                .toPlainString();
                    case DATE -> Value.Date.ofSerial(number).day().toString();
                    case GENERAL, TEXT -> number(number);
                };
        return format.before() + digits + format.after();
    }

    private static String grouped(double number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(java.util.Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
