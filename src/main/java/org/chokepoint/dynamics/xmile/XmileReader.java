package org.chokepoint.dynamics.xmile;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chokepoint.dynamics.ModelException;
import org.chokepoint.dynamics.ModelProblem;
import org.chokepoint.dynamics.Names;
import org.chokepoint.dynamics.Specs;
import org.chokepoint.dynamics.equation.Source;
import org.chokepoint.dynamics.xmile.Declarations.Declared;

/**
 * Reads what a run needs of XMILE 1.0 (OASIS), as the common tools write it. Drawings and the additions of vendors are
 * passed over; what would change a run and is not supported is refused by name.
 */
public final class XmileReader {

    private static final Set<String> VARIABLES = Set.of("stock", "flow", "aux", "gf");
    private static final Set<String> FILE_PARTS =
            Set.of("header", "sim_specs", "model_units", "dimensions", "behavior", "style", "prefs", "model", "macro");
    private static final Set<String> MODEL_PARTS = Set.of("variables", "sim_specs", "behavior", "style", "doc");
    private static final Set<String> MACRO_PARTS =
            Set.of("parm", "eqn", "variables", "behavior", "doc", "format", "documentation");
    private static final int MOST_ELEMENTS = 10_000;

    private final Element root;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final List<ModelProblem> warnings = new ArrayList<>();

    private XmileReader(Element root) {
        this.root = root;
    }

    /** @throws ModelException when the file is not XML or no model at all; lesser problems are in the result */
    public static Declarations read(InputStream input) {
        Element root = ElementReader.read(input);
        if (!root.name().equals("xmile")) {
            throw new ModelException(List.of(root.problem("", "expected <xmile>, found " + root.label())));
        }
        return new XmileReader(root).read();
    }

    private Declarations read() {
        Specs specs = specs();
        refuseOthers(root, FILE_PARTS);
        root.children("model").forEach(model -> refuseOthers(model, MODEL_PARTS));
        root.children("model")
                .skip(root.child("sim_specs").isPresent() ? 0 : 1)
                .flatMap(model -> model.children("sim_specs"))
                .forEach(own -> problems.add(own.problem("", "a module with <sim_specs> of its own is not supported")));
        List<Declarations.Submodel> models =
                root.children("model").map(this::model).toList();
        if (models.isEmpty()) {
            problems.add(root.problem("", "a file needs a <model>"));
        }
        return new Declarations(
                specs, dimensions(), models, macros(), units(), List.copyOf(problems), List.copyOf(warnings));
    }

    private void refuseOthers(Element whole, Set<String> known) {
        whole.children().stream()
                .filter(part -> part.prefix().isEmpty() && !known.contains(part.name()))
                .forEach(part -> problems.add(part.problem("", part.label() + " is not supported")));
    }

    private Specs specs() {
        String name = root.child("header")
                .flatMap(header -> header.child("name"))
                .map(Element::text)
                .orElse("");
        Optional<Element> specs = root.child("sim_specs")
                .or(() -> root.children("model").findFirst().flatMap(model -> model.child("sim_specs")));
        if (specs.isEmpty()) {
            problems.add(root.problem("", "a file needs <sim_specs>"));
        }
        return specs.map(found -> SpecsReader.read(name, found, problems))
                .orElse(new Specs(name, 0, 1, 1, 1, Specs.Method.EULER, ""));
    }

    private Declarations.Submodel model(Element model) {
        String name = model.attribute("name").orElse("");
        List<Declared> variables = new ArrayList<>();
        List<Declarations.Module> modules = new ArrayList<>();
        VariableReader.Surroundings surroundings = surroundings(model);
        model.children("variables")
                .flatMap(all -> all.children().stream())
                .forEach(element -> variable(surroundings, element, variables, modules));
        return new Declarations.Submodel(name, variables, modules);
    }

    private void variable(
            VariableReader.Surroundings surroundings,
            Element element,
            List<Declared> variables,
            List<Declarations.Module> modules) {
        if (!element.prefix().isEmpty()) {
            warnings.add(element.problem("", element.label() + " belongs to one vendor and is passed over"));
        } else if (VARIABLES.contains(element.name())) {
            new VariableReader(element, surroundings, problems, warnings).read().ifPresent(variables::add);
        } else if (element.name().equals("module")) {
            modules.add(module(element));
        } else if (!element.name().equals("group")) {
            problems.add(element.problem(element.attribute("name").orElse(""), element.label() + " is not supported"));
        }
    }

    /** A variable of a macro: no array and no module. */
    private void variable(Element macro, Element element, List<Declared> variables) {
        List<Declarations.Module> modules = new ArrayList<>();
        variable(surroundings(macro), element, variables, modules);
        boolean isArray = element.child("dimensions").isPresent();
        if (isArray || !modules.isEmpty()) {
            problems.add(element.problem(
                    element.attribute("name").orElse(""),
                    (isArray ? "an array" : "a module") + " in a macro is not supported"));
        }
    }

    private VariableReader.Surroundings surroundings(Element model) {
        Map<String, String> groups = new HashMap<>();
        model.children("variables")
                .flatMap(all -> all.children("group"))
                .forEach(group -> group.children("entity")
                        .forEach(entity -> groups.put(
                                Names.canonical(entity.attribute("name").orElse("")),
                                group.attribute("name").orElse(""))));
        return new VariableReader.Surroundings(isNonNegative(model, "stock"), isNonNegative(model, "flow"), groups);
    }

    /** For all kinds, inside the kind, or around it: the standard and the tools do not write it alike. */
    private boolean isNonNegative(Element model, String kind) {
        return model.child("behavior").or(() -> root.child("behavior")).stream()
                .anyMatch(behavior -> behavior.child("non_negative")
                                .filter(all -> all.children().isEmpty()
                                        || all.child(kind).isPresent())
                                .isPresent()
                        || behavior.child(kind)
                                .flatMap(one -> one.child("non_negative"))
                                .isPresent());
    }

    private Declarations.Module module(Element module) {
        String name = module.attribute("name").orElse("");
        if (name.isBlank()) {
            problems.add(module.problem("", "a module needs a name"));
        }
        if (module.attribute("resource").isPresent()) {
            problems.add(module.problem(name, "a module from another file is not supported"));
        }
        List<Declarations.Connection> connections = module.children("connect")
                .map(connect -> new Declarations.Connection(
                        connect.attribute("to").orElse(""),
                        connect.attribute("from").orElse(""),
                        connect.source()))
                .toList();
        String model = module.attribute("model").orElse(name);
        return new Declarations.Module(name, model, connections, module.source());
    }

    private Map<String, Declarations.Dimension> dimensions() {
        Map<String, Declarations.Dimension> dimensions = new LinkedHashMap<>();
        named("dimensions", "dim", dim -> {
            String name = dim.attribute("name").orElseThrow();
            List<String> labels = elements(dim, name);
            List<String> elements = labels.stream().map(Names::canonical).toList();
            if (elements.size() != Set.copyOf(elements).size()) {
                problems.add(dim.problem(name, "the elements of a dimension have different names"));
            }
            if (dimensions.put(Names.canonical(name), new Declarations.Dimension(name, elements, labels)) != null) {
                problems.add(dim.problem(name, "the dimension is declared twice"));
            }
        });
        return dimensions;
    }

    private List<String> elements(Element dim, String name) {
        List<String> labels = new ArrayList<>();
        dim.children("elem").forEach(elem -> labels.add(elem.attribute("name").orElse("")));
        String size = dim.attribute("size").orElse("");
        if (labels.isEmpty() && size.matches("[1-9]\\d{0,4}") && Integer.parseInt(size) <= MOST_ELEMENTS) {
            for (int i = 1; i <= Integer.parseInt(size); i++) {
                labels.add(String.valueOf(i));
            }
        }
        if (labels.isEmpty() || labels.size() > MOST_ELEMENTS || labels.contains("")) {
            problems.add(dim.problem(
                    name,
                    "a dimension has named elements or a size from 1 to " + MOST_ELEMENTS + ", found '" + size + "'"));
            return List.of("1");
        }
        return labels;
    }

    private Map<String, Declarations.Macro> macros() {
        Map<String, Declarations.Macro> macros = new HashMap<>();
        root.children("macro").forEach(macro -> {
            String name = macro.attribute("name").orElse("");
            Source equation = macro.child("eqn").map(Element::source).orElse(null);
            if (name.isBlank() || equation == null) {
                problems.add(macro.problem(name, "a macro needs a name and an <eqn>"));
                return;
            }
            refuseOthers(macro, MACRO_PARTS);
            List<String> parameters = macro.children("parm")
                    .map(parm -> Names.canonical(parm.text()))
                    .toList();
            List<Declared> variables = new ArrayList<>();
            macro.children("variables")
                    .flatMap(all -> all.children().stream())
                    .forEach(element -> variable(macro, element, variables));
            macros.put(Names.canonical(name), new Declarations.Macro(name, parameters, equation, variables));
        });
        return macros;
    }

    private Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        named("model_units", "unit", unit -> {
            String name = unit.attribute("name").orElseThrow();
            String equation = unit.child("eqn").map(Element::text).orElse(name);
            units.put(Names.canonical(name), equation);
            unit.children("alias").forEach(alias -> units.put(Names.canonical(alias.text()), name));
        });
        return units;
    }

    private void named(String list, String one, Consumer<Element> use) {
        root.children(list).flatMap(all -> all.children(one)).forEach(element -> {
            if (element.attribute("name").orElse("").isBlank()) {
                problems.add(element.problem("", element.label() + " needs a name"));
            } else {
                use.accept(element);
            }
        });
    }
}
