package se.metodhandbok.model.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the formulas of sheets: {@code + - * /}, comparisons, parentheses, numbers, {@code 'text'}, column ids,
 * {@code summa(kolumn)}, {@code niva(kolumn)} and {@code om(villkor, då, annars)}. An id may hold a hyphen, so a minus
 * has blanks around it.
 */
final class FormulaParser {
    /** Asciidoctor makes an arrow of {@code <=}. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*|[0-9]+(?:\\.[0-9]+)?|'[^']*'|[<>]=|<>|⇐|[-+*/=<>(),]|\\S)");

    private static final int DEEPEST = 50;

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    FormulaParser(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1).replace("⇐", "<="));
        }
    }

    Formula parse() throws FormulaException {
        Formula formula = binary(1);
        if (at < tokens.size()) {
            throw unexpected();
        }
        return formula;
    }

    private Formula binary(int precedence) throws FormulaException {
        if (precedence > Formula.Operator.MULTIPLY.precedence()) {
            return value();
        }
        Formula left = binary(precedence + 1);
        Optional<Formula.Operator> operator = operator(precedence);
        while (operator.isPresent()) {
            at++;
            left = new Formula.Binary(operator.get(), left, binary(precedence + 1));
            operator = operator(precedence);
        }
        return left;
    }

    private Optional<Formula.Operator> operator(int precedence) {
        for (Formula.Operator operator : Formula.Operator.values()) {
            if (operator.precedence() == precedence && operator.symbol().equals(peek())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Formula value() throws FormulaException {
        String token = peek();
        if (++depth > DEEPEST || token.isEmpty()) {
            throw unexpected();
        }
        try {
            return value(token);
        } finally {
            depth--;
        }
    }

    private Formula value(String token) throws FormulaException {
        char first = token.charAt(0);
        if (first >= '0' && first <= '9') {
            at++;
            return new Formula.Constant(new BigDecimal(token));
        } else if (first == '\'' && token.length() > 1) {
            at++;
            return new Formula.Text(token.substring(1, token.length() - 1));
        } else if (first == '-') {
            at++;
            return new Formula.Negative(value());
        } else if (first == '(') {
            at++;
            Formula inner = binary(1);
            expect(")");
            return inner;
        } else if (first >= 'a' && first <= 'z') {
            at++;
            return peek().equals("(") ? call(token) : new Formula.Cell(token);
        }
        throw unexpected();
    }

    private Formula call(String function) throws FormulaException {
        at++;
        Formula result =
                switch (function) {
                    case "summa" -> new Formula.Sum(column());
                    case "niva" -> new Formula.LevelOf(column());
                    case "om" -> choice();
                    default -> {
                        at -= 2;
                        throw unexpected();
                    }
                };
        expect(")");
        return result;
    }

    private Formula choice() throws FormulaException {
        Formula condition = binary(1);
        expect(",");
        Formula then = binary(1);
        expect(",");
        return new Formula.If(condition, then, binary(1));
    }

    private String column() throws FormulaException {
        String token = peek();
        if (!token.matches("[a-z].*")) {
            throw unexpected();
        }
        at++;
        return token;
    }

    private void expect(String token) throws FormulaException {
        if (!peek().equals(token)) {
            throw unexpected();
        }
        at++;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private FormulaException unexpected() {
        return new FormulaException(peek());
    }
}
