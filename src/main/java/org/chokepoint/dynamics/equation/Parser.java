package org.chokepoint.dynamics.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the equations of XMILE 1.0, section 3.3, by precedence climbing. */
public final class Parser {

    private static final int UNARY = 7;
    private static final int DEEPEST = 200;
    private static final Set<String> KEYWORDS = Set.of("if", "then", "else", "and", "or", "not", "mod");

    private final List<Token> tokens;
    private int next;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws EquationException for anything that is not an equation */
    public static Expr parse(String equation) {
        Parser parser = new Parser(Token.all(equation));
        Expr whole = parser.expression(0);
        parser.expectEnd();
        return whole;
    }

    private Expr expression(int weakest) {
        if (++depth > DEEPEST) {
            throw new EquationException(peek().at(), "the equation is nested more than " + DEEPEST + " deep");
        }
        Expr left = operand();
        Optional<Expr.Operator> operator = operator(weakest);
        while (operator.isPresent()) {
            next++;
            int precedence = operator.get().precedence;
            boolean fromTheRight = operator.get() == Expr.Operator.POWER;
            left = new Expr.Binary(operator.get(), left, expression(fromTheRight ? precedence : precedence + 1));
            operator = operator(weakest);
        }
        depth--;
        return left;
    }

    private Optional<Expr.Operator> operator(int weakest) {
        for (Expr.Operator operator : Expr.Operator.values()) {
            if (peek().is(operator.sign) && operator.precedence >= weakest) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Expr operand() {
        Token token = tokens.get(next++);
        if (token.is("-")) {
            return new Expr.Negative(expression(UNARY));
        }
        if (token.is("+")) {
            return expression(UNARY);
        }
        if (token.is("not")) {
            return new Expr.Not(expression(UNARY));
        }
        if (token.is("if")) {
            return condition();
        }
        if (token.is("(")) {
            Expr inside = expression(0);
            expect(")");
            return inside;
        }
        return value(token);
    }

    private Expr value(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return new Expr.Number(Double.parseDouble(token.text()));
        }
        boolean isKeyword = token.kind() == Token.Kind.NAME && KEYWORDS.contains(token.text());
        boolean isModCall = token.is("mod") && peek().is("(");
        if (!token.isName() || isKeyword && !isModCall) {
            throw new EquationException(token.at(), "expected a number, a name or '(', found '" + token.text() + "'");
        }
        if (peek().is("(")) {
            return call(token);
        }
        return new Expr.Name(token.text(), peek().is("[") ? subscripts() : List.of(), token.at());
    }

    private List<Expr.Subscript> subscripts() {
        expect("[");
        List<Expr.Subscript> subscripts = new ArrayList<>();
        do {
            String from = element();
            subscripts.add(new Expr.Subscript(from, peek().is(":") ? lastElement() : from));
        } while (tokens.get(next++).is(","));
        next--;
        expect("]");
        return subscripts;
    }

    private String lastElement() {
        expect(":");
        return element();
    }

    private String element() {
        Token token = tokens.get(next);
        boolean plain = token.isName() || token.kind() == Token.Kind.NUMBER || token.is("*");
        Token after = plain ? tokens.get(++next) : token;
        if (!after.is(",") && !after.is("]") && !after.is(":")) {
            throw new EquationException(
                    token.at(),
                    "expected an element, a dimension, a range or '*': a computed subscript is not supported");
        }
        return token.text();
    }

    private Expr condition() {
        Expr condition = expression(0);
        expect("then");
        Expr then = expression(0);
        expect("else");
        return new Expr.If(condition, then, expression(0));
    }

    private Expr call(Token function) {
        expect("(");
        List<Expr> arguments = new ArrayList<>();
        if (!peek().is(")")) {
            arguments.add(expression(0));
            while (peek().is(",")) {
                next++;
                arguments.add(expression(0));
            }
        }
        expect(")");
        return new Expr.Call(function.text(), arguments, function.at());
    }

    private void expect(String word) {
        Token token = tokens.get(next);
        if (!token.is(word)) {
            throw new EquationException(token.at(), "expected '" + word + "', found '" + token.text() + "'");
        }
        next++;
    }

    private void expectEnd() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            throw new EquationException(token.at(), "expected an operator, found '" + token.text() + "'");
        }
    }

    private Token peek() {
        return tokens.get(next);
    }
}
