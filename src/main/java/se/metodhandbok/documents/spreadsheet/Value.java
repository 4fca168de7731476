package se.metodhandbok.documents.spreadsheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a cell shows. */
sealed interface Value {
    /** Nothing; also what a formula gives while what it needs is missing. */
    record Blank() implements Value {}

    /** A number; never infinite. */
    record Numeric(double value) implements Value {}

    /** A day. */
    record Date(LocalDate day) implements Value {
        private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

        /** Days since 1899-12-30, as both Excel (from March 1900) and OpenFormula (4.11.7) count them. */
        double serial() {
            return ChronoUnit.DAYS.between(ZERO, day);
        }

        static Date ofSerial(double serial) {
            return new Date(ZERO.plusDays((long) Math.floor(serial)));
        }
    }

    /** A text. */
    record Text(String text) implements Value {}

    /** True or false. */
    record Truth(boolean value) implements Value {}

    /** Why there is no value. */
    enum Fault implements Value {
        DIVISION("#DIV/0!"),
        WRONG_TYPE("#VALUE!");

        private final String text;

        Fault(String text) {
            this.text = text;
        }

        /** As both Excel and LibreOffice show it. */
        String text() {
            return text;
        }
    }

    /** Whether nothing has been written. */
    default boolean isBlank() {
        return this instanceof Blank
                || (this instanceof Text text && text.text().isEmpty());
    }
}
