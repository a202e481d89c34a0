package org.chokepoint.dynamics.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.equation.Source;
import org.chokepoint.dynamics.equation.Term;
import org.chokepoint.dynamics.xmile.Declarations;
import org.chokepoint.dynamics.xmile.Declarations.Declared;
import org.chokepoint.dynamics.xmile.Declarations.Dimension;
import org.chokepoint.dynamics.xmile.Declarations.Part;
import org.chokepoint.dynamics.xmile.Declarations.Submodel;

/** All variables of a file, those of its modules under the module's name, each with its place in the system. */
final class Directory {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final int DEEPEST_MODULE = 8;
    private static final int MOST_MODULES = 10_000;
    static final int MOST_EQUATIONS = 100_000;

    private final Declarations declarations;
    private final List<ModelProblem> problems;
    private final Map<String, Entry> byPath = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Connected> connections = new LinkedHashMap<>();
    private final Set<Integer> fixed = new HashSet<>();
    private int size;
    private int modules;
    private boolean isFull;

    /** Where the value of a variable inside a module comes from. */
    record Connected(String scope, Source source, String from) {}

    Directory(Declarations declarations, List<ModelProblem> problems) {
        this.declarations = declarations;
        this.problems = problems;
        if (!declarations.models().isEmpty()) {
            add(declarations.models().getFirst(), "", 0);
        }
        connections.forEach((path, connected) -> {
            if (!byPath.containsKey(path)) {
                problems.add(connected.source().problem("", 0, "there is no variable '" + path + "' to connect to"));
            }
        });
    }

    List<Entry> entries() {
        return entries;
    }

    /** How many equations the file declares. */
    int size() {
        return size;
    }

    Optional<Connected> connection(Entry entry) {
        return Optional.ofNullable(connections.get(path(entry)));
    }

    /** The variable that a name means inside a module: its own, or one of the whole model by its full path, which has a dot. */
    Optional<Entry> find(String scope, String name) {
        if (name.startsWith(".")) {
            return Optional.ofNullable(byPath.get(name.substring(1)));
        }
        Entry own = byPath.get(Names.canonical(scope) + name);
        return Optional.ofNullable(own == null && name.contains(".") ? byPath.get(name) : own);
    }

    /** Whether a variable is a stock of its own; one that is connected takes the value of another. */
    boolean integrates(Entry entry) {
        return entry.isStock() && connection(entry).isEmpty();
    }

    /** The number that a term always is, if it is one or names a variable that is written as one; that variable is fixed from now on. */
    OptionalDouble constant(Term term) {
        if (term instanceof Term.Constant(double value)) {
            return OptionalDouble.of(value);
        }
        if (term instanceof Term.Value(int place)) {
            for (Entry entry : entries) {
                boolean isHere = place >= entry.base() && place < entry.base() + entry.size();
                if (isHere && !entry.isStock() && connection(entry).isEmpty()) {
                    fixed.add(place);
                    return number(entry.part(place - entry.base()));
                }
            }
        }
        return OptionalDouble.empty();
    }

    /** The places of variables that have shaped the equations and can no longer be anything else. */
    Set<Integer> fixed() {
        return Set.copyOf(fixed);
    }

    private static OptionalDouble number(Optional<Part> part) {
        String text = part.map(Part::equation).map(Source::text).orElse("").strip();
        boolean plain = part.isPresent()
                && part.get().graph() == null
                && NUMBER.matcher(text).matches();
        return plain ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private void add(Submodel model, String scope, int depth) {
        if (isFull) {
            return;
        }
        model.variables().forEach(declared -> add(declared, scope));
        for (Declarations.Module module : model.modules()) {
            Optional<Submodel> inside = declarations.models().stream()
                    .skip(1)
                    .filter(one -> Names.canonical(one.name()).equals(Names.canonical(module.model())))
                    .findFirst();
            if (inside.isEmpty()) {
                problems.add(module.source().problem(module.name(), 0, "there is no model '" + module.model() + "'"));
            } else if (depth >= DEEPEST_MODULE) {
                problems.add(module.source()
                        .problem(module.name(), 0, "modules are nested more than " + DEEPEST_MODULE + " deep"));
            } else if (modules++ >= MOST_MODULES) {
                fill(module.source(), module.name(), MOST_MODULES + " modules");
            } else {
                String within = scope + label(module.name()) + ".";
                module.connections().forEach(connection -> connect(connection, scope, module));
                add(inside.get(), within, depth + 1);
            }
        }
    }

    /** A target with a dot in front is a variable of the whole model, any other one of the module. */
    private void connect(Declarations.Connection connection, String scope, Declarations.Module module) {
        String to = Names.canonical(connection.to());
        String own = Names.canonical(module.name()) + ".";
        String inside = Names.canonical(scope) + (to.startsWith(own) ? to : own + to);
        connections.put(
                to.startsWith(".") ? to.substring(1) : inside,
                new Connected(scope, connection.source(), Names.canonical(connection.from())));
    }

    private void add(Declared declared, String scope) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String name : declared.dimensions()) {
            Dimension dimension = declarations.dimensions().get(name);
            if (dimension == null) {
                problem(declared, "there is no dimension '" + name + "'");
                return;
            }
            dimensions.add(dimension);
        }
        long elements = dimensions.stream()
                .mapToLong(dimension -> dimension.elements().size())
                .reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
        if (size + elements > MOST_EQUATIONS) {
            fill(declared.source(), declared.variable().name(), MOST_EQUATIONS + " equations");
            return;
        }
        boolean isTable = !declared.equations().isEmpty()
                && declared.equations().stream().allMatch(part -> part.equation() == null);
        Entry entry = Entry.of(scope, declared, dimensions, isTable ? Entry.NOWHERE : size);
        entry.strays().forEach(stray -> problem(declared, "there is no element " + stray.subscripts()));
        if (byPath.putIfAbsent(path(entry), entry) != null) {
            problem(declared, "the name is taken already: case, blanks and underscores do not count");
            return;
        }
        entries.add(entry);
        size += isTable ? 0 : (int) elements;
    }

    /** Said once; nothing more is put in. */
    private void fill(Source source, String name, String limit) {
        if (!isFull) {
            problems.add(source.problem(name, 0, "the model grows beyond " + limit));
        }
        isFull = true;
    }

    private void problem(Declared declared, String message) {
        problems.add(declared.source().problem(declared.variable().name(), 0, message));
    }

    private static String path(Entry entry) {
        return Names.canonical(entry.scope())
                + Names.canonical(entry.declared().variable().name());
    }

    private static String label(String name) {
        return name.strip().replaceAll("[\\s\u00a0]+", "_");
    }
}
