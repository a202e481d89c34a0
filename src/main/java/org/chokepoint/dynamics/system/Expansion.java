package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.equation.EquationException;
import org.chokepoint.dynamics.equation.Expr;
import org.chokepoint.dynamics.equation.Operation;
import org.chokepoint.dynamics.equation.Parser;
import org.chokepoint.dynamics.equation.Source;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.xmile.Declarations;
import org.chokepoint.dynamics.xmile.Declarations.Part;

/** Declarations to an equation system; all that is wrong is reported at once. */
public final class Expansion {

    private final Declarations declarations;
    private final List<ModelProblem> problems;
    private final Directory directory;
    private final Hidden hidden;
    private final Translation translation;
    private final Equation[] equations;

    private Expansion(Declarations declarations) {
        this.declarations = declarations;
        this.problems = new ArrayList<>(declarations.problems());
        this.directory = new Directory(declarations, problems);
        this.hidden = new Hidden(directory.size());
        this.translation = new Translation(directory, declarations, hidden);
        this.equations = new Equation[directory.size()];
    }

    /** @throws ModelException with every problem found */
    public static EquationSystem expand(Declarations declarations) {
        return new Expansion(declarations).expand();
    }

    private EquationSystem expand() {
        for (Entry entry : directory.entries()) {
            if (entry.base() != Entry.NOWHERE) {
                expand(entry);
            }
        }
        stopOnProblems();
        checkExtent();
        stopOnProblems();
        directory.entries().stream()
                .filter(entry -> directory.integrates(entry) && entry.declared().nonNegative())
                .forEach(this::limitOutflows);
        List<Equation> all = new ArrayList<>(List.of(equations));
        all.addAll(hidden.equations());
        int[] stepOrder = order(all, "within a step", Rule::inStep);
        stopOnProblems();
        int[] initialOrder = order(all, "at the start", Rule::atStart);
        stopOnProblems();
        int[] computed = Arrays.stream(stepOrder)
                .filter(place -> all.get(place).rule() instanceof Rule.Computed)
                .toArray();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < equations.length; place++) {
            places.put(Names.canonical(all.get(place).name()), place);
        }
        List<ModelProblem> warnings = new ArrayList<>(declarations.warnings());
        warnings.addAll(UnitCheck.warnings(directory, declarations));
        return new EquationSystem(
                declarations.specs(),
                List.copyOf(all),
                places,
                directory.fixed(),
                initialOrder,
                computed,
                List.copyOf(warnings));
    }

    private void checkExtent() {
        for (Entry entry : directory.entries()) {
            for (int element = 0; entry.base() != Entry.NOWHERE && element < entry.size(); element++) {
                Rule rule = equations[entry.base() + element].rule();
                if (!rule.all().stream().allMatch(Extent::isBounded)) {
                    problem(entry, entry.declared().source(), 0, Extent.REFUSAL);
                }
            }
        }
        hidden.equations().stream()
                .filter(equation -> !equation.rule().all().stream().allMatch(Extent::isBounded))
                .forEach(equation -> problems.add(new ModelProblem(1, 1, equation.name(), Extent.REFUSAL)));
    }

    private void expand(Entry entry) {
        int before = problems.size();
        Map<Source, Expr> parsed = directory.connection(entry).isPresent() ? Map.of() : parse(entry);
        for (int element = 0; element < entry.size() && problems.size() == before; element++) {
            Place place = Place.of(entry, element);
            Term value = value(entry, element, place, parsed);
            Rule rule = directory.integrates(entry)
                    ? new Rule.Integrated(value, change(entry, place))
                    : new Rule.Computed(value);
            equations[entry.base() + element] =
                    new Equation(entry.label(element), entry.declared().variable(), rule);
        }
    }

    private Map<Source, Expr> parse(Entry entry) {
        Map<Source, Expr> parsed = new LinkedHashMap<>();
        for (Part part : entry.declared().equations()) {
            Source equation = part.equation();
            if (equation != null && !parsed.containsKey(equation)) {
                attempt(entry, equation, () -> parsed.put(equation, Parser.parse(equation.text())));
            }
        }
        return parsed;
    }

    private Term value(Entry entry, int element, Place place, Map<Source, Expr> parsed) {
        Optional<Directory.Connected> connected = directory.connection(entry);
        if (connected.isPresent()) {
            return connected(entry, connected.get(), place);
        }
        Optional<Part> part = entry.part(element);
        Source equation = part.map(Part::equation).orElse(null);
        Expr expr = equation == null ? null : parsed.get(equation);
        if (part.isEmpty() || equation == null || expr == null) {
            String whole = entry.size() == 1 ? "a variable" : "the element " + entry.label(element);
            problem(entry, entry.declared().source(), 0, whole + " needs an equation in <eqn>");
            return Term.ZERO;
        }
        Term[] value = {Term.ZERO};
        attempt(entry, equation, () -> value[0] = translation.term(expr, place));
        Term plain = part.get().graph() == null
                ? value[0]
                : new Term.Lookup(part.get().graph(), value[0]);
        return entry.declared().nonNegative() && entry.isFlow() ? Term.apply(Operation.MAX, plain, Term.ZERO) : plain;
    }

    private Term connected(Entry entry, Directory.Connected connected, Place place) {
        Term[] value = {Term.ZERO};
        Place outside =
                new Place(connected.scope(), place.variable(), place.dimensions(), Map.of(), Place.Locals.NONE, 0);
        attempt(
                entry,
                connected.source(),
                () -> value[0] = translation.term(new Expr.Name(connected.from(), List.of(), 0), outside));
        return value[0];
    }

    private Term change(Entry stock, Place place) {
        List<Term> inflows = flows(stock, stock.declared().inflows(), place);
        List<Term> outflows = flows(stock, stock.declared().outflows(), place);
        Term change = inflows.stream().reduce(Term::plus).orElse(Term.ZERO);
        for (Term outflow : outflows) {
            change = Term.minus(change, outflow);
        }
        return change;
    }

    private List<Term> flows(Entry stock, List<Source> names, Place place) {
        return names.stream().map(name -> flow(stock, name, place)).toList();
    }

    private Term flow(Entry stock, Source name, Place place) {
        String flow = Names.canonical(name.text());
        Optional<Entry> entry = directory.find(stock.scope(), flow).filter(Entry::isFlow);
        if (entry.isEmpty()) {
            problem(stock, name, 0, "expected a flow, found '" + name.text().strip() + "'");
            return Term.ZERO;
        }
        Term[] value = {Term.ZERO};
        attempt(stock, name, () -> value[0] = translation.term(new Expr.Name(flow, List.of(), 0), place));
        return value[0];
    }

    /**
     * A non-negative stock lets out at most what it holds and what comes in during the step, to its outflows in their
     * order (XMILE 1.0, section 4.2).
     */
    private void limitOutflows(Entry stock) {
        for (int element = 0; element < stock.size(); element++) {
            Place place = Place.of(stock, element);
            Term left = flows(stock, stock.declared().inflows(), place).stream()
                    .reduce(
                            Term.over(
                                    new Term.Value(stock.base() + element),
                                    Term.of(declarations.specs().dt())),
                            Term::plus);
            for (Term outflow : flows(stock, stock.declared().outflows(), place)) {
                int flow = ((Term.Value) outflow).equation();
                Equation plain = equations[flow];
                Term wanted = ((Rule.Computed) plain.rule()).value();
                Term most = Term.apply(Operation.MAX, left, Term.ZERO);
                equations[flow] = new Equation(
                        plain.name(), plain.variable(), new Rule.Computed(Term.apply(Operation.MIN, wanted, most)));
                left = Term.minus(left, outflow);
            }
        }
    }

    private int[] order(List<Equation> all, String when, Function<Rule, Collection<Term>> reads) {
        Order.Result result = Order.of(
                all.size(), place -> References.of(reads.apply(all.get(place).rule())));
        for (List<Integer> cycle : result.cycles()) {
            Equation first = all.get(cycle.getFirst());
            Source source = directory.entries().stream()
                    .filter(entry -> entry.declared().variable() == first.variable())
                    .map(entry -> entry.declared().source())
                    .findFirst()
                    .orElse(new Source("", 1, 1));
            String path = cycle.stream().map(place -> all.get(place).name()).collect(Collectors.joining(" -> "));
            problems.add(source.problem(first.name(), 0, "these variables read one another " + when + ": " + path));
        }
        return result.order();
    }

    private void attempt(Entry entry, Source source, Runnable work) {
        try {
            work.run();
        } catch (EquationException wrong) {
            problem(entry, source, wrong.at(), String.valueOf(wrong.getMessage()));
        }
    }

    private void problem(Entry entry, Source source, int offset, String message) {
        problems.add(source.problem(entry.declared().variable().name(), offset, message));
    }

    private void stopOnProblems() {
        if (!problems.isEmpty()) {
            throw new ModelException(problems);
        }
    }
}
