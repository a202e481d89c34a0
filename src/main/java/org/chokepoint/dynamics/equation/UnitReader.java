package org.chokepoint.dynamics.equation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the unit expressions of XMILE 1.0, section 3.6: names, products, quotients, powers and brackets. */
final class UnitReader {

    private static final Pattern NEXT =
            Pattern.compile("\\s*(?<sign>[*/^()])|\\s*(?<number>-?\\d+(?:\\.\\d+)?)(?![\\p{L}\\d])"
                    + "|\\s*(?<name>\"[^\"]+\"|[^*/^()\"]+)");
    private static final int MEANINGS = 10;

    private final Matcher matcher;
    private final String text;
    private final UnaryOperator<String> meaning;
    private final int depth;
    private int at;
    private String token = "";
    private boolean failed;

    UnitReader(String text, UnaryOperator<String> meaning) {
        this(text, meaning, MEANINGS);
    }

    private UnitReader(String text, UnaryOperator<String> meaning, int depth) {
        this.text = text.strip();
        this.matcher = NEXT.matcher(this.text);
        this.meaning = meaning;
        this.depth = depth;
        advance();
    }

    Optional<Unit> read() {
        Unit unit = text.isEmpty() ? Unit.NONE : product(0);
        return failed || !token.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    private Unit product(int brackets) {
        Unit unit = power(brackets);
        while (token.equals("*") || token.equals("/")) {
            boolean over = token.equals("/");
            advance();
            Unit next = power(brackets);
            unit = over ? unit.over(next) : unit.times(next);
        }
        return unit;
    }

    private Unit power(int brackets) {
        Unit unit = unit(brackets);
        if (!token.equals("^")) {
            return unit;
        }
        advance();
        try {
            double power = Double.parseDouble(token);
            advance();
            return unit.to(power);
        } catch (NumberFormatException notANumber) {
            failed = true;
            return unit;
        }
    }

    private Unit unit(int brackets) {
        String own = token;
        advance();
        if (own.equals("(") && brackets < MEANINGS) {
            Unit inside = product(brackets + 1);
            failed |= !token.equals(")");
            advance();
            return inside;
        }
        if (own.isEmpty() || "*/^()".contains(own)) {
            failed = true;
            return Unit.NONE;
        }
        String name = own.replace("\"", "").replaceAll("[\\s_]+", " ").strip();
        String meant = meaning.apply(name);
        return meant.equals(name) || depth == 0
                ? Unit.named(name)
                : new UnitReader(meant, meaning, depth - 1).read().orElseGet(() -> Unit.named(name));
    }

    private void advance() {
        if (at < text.length() && matcher.find(at) && matcher.start() == at) {
            at = matcher.end();
            token = matcher.group().strip();
        } else {
            failed |= at < text.length();
            token = "";
            at = text.length();
        }
    }
}
