package org.chokepoint.dynamics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.Parser;

/** An equation read aloud: titles stand for names and phrases for functions. Sums and products keep their signs. */
public final class Wording {

    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int TIGHT = 7;

    private final UnaryOperator<String> titles;
    private final Language language;

    /** What is said in words, with how many parts. */
    public enum Phrase {
        /** No part. */
        TIME,
        /** One part. */
        NOT,
        EXP,
        LN,
        /** Two parts. */
        POWER,
        MOD,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        EQUAL,
        UNEQUAL,
        AND,
        OR,
        /** A graphical function and where it is read. */
        LOOKUP,
        /** One part, alternatives with semicolons between them. */
        SMALLEST,
        LARGEST,
        /** What is meant, its least, its most. */
        BETWEEN,
        /** What holds, when, what holds otherwise. */
        IF
    }

    /** Puts parts that are already in words into a phrase. */
    @FunctionalInterface
    public interface Language {

        String say(Phrase phrase, String... parts);
    }

    /** @param titles the title of a variable by its name; the name itself where there is none */
    public Wording(UnaryOperator<String> titles, Language language) {
        this.titles = titles;
        this.language = language;
    }

    /** The equation in words, or as it stands where it cannot be read. */
    public String of(String equation) {
        try {
            return words(Parser.parse(equation), 0);
        } catch (EquationException unreadable) {
            return equation;
        }
    }

    private String words(Expr expr, int within) {
        return switch (expr) {
            case Expr.Number(double value) ->
                BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            case Expr.Name(String name, var _, int _) -> name(name);
            case Expr.Negative(Expr of) -> "\u2212" + words(of, TIGHT);
            case Expr.Not(Expr of) -> language.say(Phrase.NOT, words(of, TIGHT));
            case Expr.If(Expr condition, Expr then, Expr otherwise) ->
                bracket(language.say(Phrase.IF, words(then, 0), words(condition, 0), words(otherwise, 0)), within > 0);
            case Expr.Binary binary -> binary(binary, within);
            case Expr.Call(String function, List<Expr> arguments, int _) -> call(function, arguments, within);
        };
    }

    private String name(String name) {
        return name.equalsIgnoreCase("time") ? language.say(Phrase.TIME) : titles.apply(name);
    }

    private String binary(Expr.Binary binary, int within) {
        Expr left = binary.left();
        Expr right = binary.right();
        return switch (binary.operator()) {
            case PLUS -> bracket(words(left, SUM) + " + " + words(right, SUM), within > SUM);
            case MINUS -> bracket(words(left, SUM) + " \u2212 " + words(right, PRODUCT), within > SUM);
            case TIMES -> bracket(words(left, PRODUCT) + " \u00d7 " + words(right, PRODUCT), within > PRODUCT);
            case DIVIDED -> bracket(words(left, PRODUCT) + " \u00f7 " + words(right, TIGHT), within > PRODUCT);
            case POWER -> both(Phrase.POWER, binary, TIGHT, within);
            case MOD -> both(Phrase.MOD, binary, TIGHT, within);
            case AND -> both(Phrase.AND, binary, 1, within);
            case OR -> both(Phrase.OR, binary, 1, within);
            case LESS -> both(Phrase.LESS, binary, 0, 0);
            case LESS_EQUAL -> both(Phrase.AT_MOST, binary, 0, 0);
            case GREATER -> both(Phrase.GREATER, binary, 0, 0);
            case GREATER_EQUAL -> both(Phrase.AT_LEAST, binary, 0, 0);
            case EQUAL -> both(Phrase.EQUAL, binary, 0, 0);
            case UNEQUAL -> both(Phrase.UNEQUAL, binary, 0, 0);
        };
    }

    private String both(Phrase phrase, Expr.Binary binary, int inside, int within) {
        return bracket(language.say(phrase, words(binary.left(), inside), words(binary.right(), inside)), within > 0);
    }

    private String call(String function, List<Expr> arguments, int within) {
        String name = function.toUpperCase(Locale.ROOT);
        if (name.equals("MIN")
                && arguments.getFirst() instanceof Expr.Call(String inner, List<Expr> of, int _)
                && inner.equalsIgnoreCase("MAX")
                && of.size() == 2) {
            return bracket(
                    language.say(Phrase.BETWEEN, words(of.get(0), 0), words(of.get(1), 0), words(arguments.get(1), 0)),
                    within > 0);
        }
        List<String> said =
                arguments.stream().map(argument -> words(argument, 0)).toList();
        return switch (name) {
            case "MIN" -> bracket(language.say(Phrase.SMALLEST, String.join("; ", said)), within > 0);
            case "MAX" -> bracket(language.say(Phrase.LARGEST, String.join("; ", said)), within > 0);
            case "EXP" -> language.say(Phrase.EXP, words(arguments.getFirst(), TIGHT));
            case "LN" -> language.say(Phrase.LN, words(arguments.getFirst(), TIGHT));
            case "LOOKUP" -> language.say(Phrase.LOOKUP, said.get(0), said.get(1));
            default -> name + "(" + String.join("; ", said) + ")";
        };
    }

    private static String bracket(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }
}
