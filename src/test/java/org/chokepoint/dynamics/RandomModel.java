package org.chokepoint.dynamics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A model made by chance: stocks, flows and auxiliaries, each reading stocks and what comes before it. */
final class RandomModel {

    private static final List<String> OPERATORS = List.of("+", "-", "*", "/", "<", ">=", "=", "AND", "OR", "MOD", "^");
    private static final List<String> FUNCTIONS = List.of("ABS", "INT", "EXP", "SIN", "COS", "ARCTAN", "ROUND");

    private record Equation(String name, String text) {}

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

    private String expression(int depth) {
        if (depth == 0 || chance.nextInt(5) == 0) {
            return chance.nextBoolean()
                    ? readable.get(chance.nextInt(readable.size()))
                    : String.valueOf(chance.nextInt(9) / 2.0);
        }
        String a = expression(depth - 1);
        String b = expression(depth - 1);
        return switch (chance.nextInt(9)) {
            case 0, 1, 2, 3 -> "(" + a + " " + OPERATORS.get(chance.nextInt(OPERATORS.size())) + " " + b + ")";
            case 4 -> FUNCTIONS.get(chance.nextInt(FUNCTIONS.size())) + "(" + a + ")";
            case 5 -> (chance.nextBoolean() ? "MIN(" : "MAX(") + a + ", " + b + ")";
            case 6 -> "(IF " + expression(1) + " > 1 THEN " + a + " ELSE " + b + ")";
            case 7 -> chance.nextBoolean() ? "SMTH1(" + a + ", 3)" : "DELAY3(" + a + ", 4)";
            default -> chance.nextBoolean() ? "PREVIOUS(" + a + ", 1)" : "SAFEDIV(" + a + ", " + b + ")";
        };
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

    /** With other names, and declared in another order if the shuffle is not 0. */
    String file(String method, UnaryOperator<String> rename, long shuffle) {
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
        equations.forEach(
                equation -> variables.add(Xmile.aux(rename.apply(equation.name()), renamed(equation.text(), rename))));
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
