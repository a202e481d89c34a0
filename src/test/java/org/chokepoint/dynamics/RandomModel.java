package org.chokepoint.dynamics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model made by chance: stocks, flows and auxiliaries, each reading stocks and what comes before it. */
final class RandomModel {

    private static final List<String> OPERATORS = List.of("+", "-", "*", "/", "<", ">=", "=", "AND", "OR", "MOD", "^");
    private static final List<String> FUNCTIONS = List.of("ABS", "INT", "EXP", "SIN", "COS", "ARCTAN", "ROUND");

    private record Equation(String name, Words words) {}

    /** An expression, and another with the same value. */
    private record Words(String plain, String other) {

        static Words of(String both) {
            return new Words(both, both);
        }
    }

    private final Random chance;
    private final List<String> readable = new ArrayList<>(List.of("TIME"));
    private final List<String> stocks = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    RandomModel(long seed) {
        chance = new Random(seed);
        for (int i = 0; i < 1 + chance.nextInt(4); i++) {
            stocks.add("s" + i);
            readable.add("s" + i);
        }
        for (int i = 0; i < 3 + chance.nextInt(12); i++) {
            equations.add(new Equation("v" + i, expression(3)));
            readable.add("v" + i);
        }
    }

    private Words expression(int depth) {
        if (depth == 0 || chance.nextInt(5) == 0) {
            return Words.of(
                    chance.nextBoolean()
                            ? readable.get(chance.nextInt(readable.size()))
                            : String.valueOf(chance.nextInt(9) / 2.0));
        }
        Words a = expression(depth - 1);
        Words b = expression(depth - 1);
        return switch (chance.nextInt(9)) {
            case 0, 1, 2, 3 -> operation(OPERATORS.get(chance.nextInt(OPERATORS.size())), a, b);
            case 4 -> call(FUNCTIONS.get(chance.nextInt(FUNCTIONS.size())), a);
            case 5 -> turned(chance.nextBoolean() ? "MIN" : "MAX", a, b);
            case 6 -> choice(expression(1), a, b);
            case 7 -> chance.nextBoolean() ? call("SMTH1", a, Words.of("3")) : call("DELAY3", a, Words.of("4"));
            default -> chance.nextBoolean() ? call("PREVIOUS", a, Words.of("1")) : call("SAFEDIV", a, b);
        };
    }

    private static Words operation(String operator, Words a, Words b) {
        String other = switch (operator) {
            case "+", "*", "=", "AND", "OR" -> b.other + " " + operator + " " + a.other;
            case "-" -> "-" + b.other + " + " + a.other;
            case "<" -> b.other + " > " + a.other;
            case ">=" -> b.other + " <= " + a.other;
            default -> a.other + " " + operator + " " + b.other;
        };
        return new Words("(" + a.plain + " " + operator + " " + b.plain + ")", "(" + other + ")");
    }

    private static Words choice(Words condition, Words a, Words b) {
        return new Words(
                "(IF " + condition.plain + " > 1 THEN " + a.plain + " ELSE " + b.plain + ")",
                "(IF NOT (1 < " + condition.other + ") THEN " + b.other + " ELSE " + a.other + ")");
    }

    private static Words turned(String function, Words a, Words b) {
        return new Words(call(function, a, b).plain, call(function, b, a).other);
    }

    private static Words call(String function, Words... arguments) {
        return new Words(
                Stream.of(arguments).map(Words::plain).collect(Collectors.joining(", ", function + "(", ")")),
                Stream.of(arguments).map(Words::other).collect(Collectors.joining(", ", function + "(", ")")));
    }

    /** The names that can be inputs. */
    List<String> inputs() {
        return equations.stream().map(Equation::name).toList();
    }

    Random chance() {
        return chance;
    }

    String file(String method) {
        return file(method, UnaryOperator.identity(), 0);
    }

    /** The same model with each equation in its other words. */
    String inOtherWords(String method) {
        return file(method, Words::other, UnaryOperator.identity(), 0);
    }

    /** With other names, and declared in another order if the shuffle is not 0. */
    String file(String method, UnaryOperator<String> rename, long shuffle) {
        return file(method, Words::plain, rename, shuffle);
    }

    private String file(String method, Function<Words, String> words, UnaryOperator<String> rename, long shuffle) {
        List<String> variables = new ArrayList<>();
        for (int i = 0; i < stocks.size(); i++) {
            String flow = "f" + i;
            String text = "SIN(" + equations.get(i % equations.size()).name() + ") - " + stocks.get(i) + " / 8";
            variables.add(Xmile.flow(rename.apply(flow), renamed(text, rename)));
            variables.add(Xmile.stock(
                    rename.apply(stocks.get(i)),
                    String.valueOf(i + 0.5),
                    "<inflow>" + rename.apply(flow) + "</inflow>"));
        }
        equations.forEach(equation -> variables.add(
                Xmile.aux(rename.apply(equation.name()), renamed(words.apply(equation.words()), rename))));
        if (shuffle != 0) {
            Collections.shuffle(variables, new Random(shuffle));
        }
        String all = variables.stream().collect(Collectors.joining());
        return Xmile.file(Xmile.specs(method, 0, 5, 0.25), "", all, "");
    }

    private static String renamed(String text, UnaryOperator<String> rename) {
        return Pattern.compile("\\b[svf]\\d+\\b").matcher(text).replaceAll(found -> rename.apply(found.group()));
    }
}
