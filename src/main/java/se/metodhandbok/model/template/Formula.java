package se.metodhandbok.model.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What gives a cell its value, as a tree that each writer spells in its own format's way. A cell it names stands in the
 * same row.
 */
public sealed interface Formula {
    /** A number as written. */
    record Constant(BigDecimal value) implements Formula {}

    /** A text as written. */
    record Text(String text) implements Formula {}

    /** The row's cell in another column. */
    record Cell(String column) implements Formula {}

    /** The sum of a whole column, every row. */
    record Sum(String column) implements Formula {}

    /** The word of the level that the row's cell in another column falls in; empty when in none. */
    record LevelOf(String column) implements Formula {}

    /** Two values and what to do with them. */
    record Binary(Operator operator, Formula left, Formula right) implements Formula {}

    /** The value with its sign changed. */
    record Negative(Formula value) implements Formula {}

    /** One of two values. */
    record If(Formula condition, Formula then, Formula otherwise) implements Formula {}

    /** What can be done with two values; comparisons give true or false. The symbol is as OpenFormula and Excel spell it. */
    enum Operator {
        ADD("+", 2),
        SUBTRACT("-", 2),
        MULTIPLY("*", 3),
        DIVIDE("/", 3),
        EQUAL("=", 1),
        NOT_EQUAL("<>", 1),
        LESS("<", 1),
        LESS_OR_EQUAL("<=", 1),
        GREATER(">", 1),
        GREATER_OR_EQUAL(">=", 1);

        private final String symbol;
        private final int precedence;

        Operator(String symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        /** The sign between the values. */
        public String symbol() {
            return symbol;
        }

        /** How tightly it binds, from 1; a higher one is done first. */
        public int precedence() {
            return precedence;
        }
    }

    /**
     * Reads a formula as authors write it.
     *
     * @throws FormulaException when it can't be understood
     */
    static Formula parse(String text) throws FormulaException {
        return new FormulaParser(text).parse();
    }

    /** The ids of the columns it names, in order, each time it names them. */
    default List<String> columns() {
        return stream()
                .flatMap(part -> switch (part) {
                    case Cell cell -> Stream.of(cell.column());
                    case Sum sum -> Stream.of(sum.column());
                    case LevelOf level -> Stream.of(level.column());
                    default -> Stream.empty();
                })
                .toList();
    }

    private Stream<Formula> stream() {
        Stream<Formula> parts =
                switch (this) {
                    case Binary binary -> Stream.of(binary.left(), binary.right());
                    case Negative negative -> Stream.of(negative.value());
                    case If choice -> Stream.of(choice.condition(), choice.then(), choice.otherwise());
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(this), parts.flatMap(Formula::stream));
    }
}
