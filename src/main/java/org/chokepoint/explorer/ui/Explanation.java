package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.dynamics.CausalGraph;
import org.chokepoint.dynamics.Range;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.explorer.Target;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.text.Texts;

/** The sections of a variable's page that the model itself gives. */
final class Explanation {

    private static final int FAR = 4;

    private final Reading reading;
    private final Causes causes;
    private final Variable variable;
    private final Texts texts;

    Explanation(Reading reading, Causes causes, Variable variable) {
        this.reading = reading;
        this.causes = causes;
        this.variable = variable;
        this.texts = reading.texts();
    }

    /** The equation in words and in symbols; of a stock with those of its flows. */
    Section equation() {
        Section section = Part.section(texts.get("explorer.equation"));
        section.addClassName("first-equation");
        if (variable.kind() == Variable.Kind.STOCK) {
            section.add(Part.line(stock()));
            flows().forEach(flow -> {
                section.add(Part.line(
                        texts.get("explorer.equation.flow", reading.title(flow), reading.words(formula(flow)))));
                section.add(symbols(flow));
            });
        } else {
            section.add(Part.line(texts.get("explorer.equation.is", reading.title(variable), words())));
            section.add(symbols(variable));
        }
        return section;
    }

    private String words() {
        boolean isGiven = variable.about().basis().equals("history");
        return isGiven ? texts.get("explorer.equation.history") : reading.words(formula(variable));
    }

    private String stock() {
        String in = titles(variable.flows().in());
        String out = titles(variable.flows().out());
        String start =
                texts.get("explorer.equation.start", reading.words(formula(variable)), texts.unit(variable.unit()));
        String rise = in.isEmpty() ? "" : " " + texts.get("explorer.equation.rises", in);
        String fall = out.isEmpty() ? "" : " " + texts.get("explorer.equation.falls", out);
        return start + rise + fall;
    }

    private String titles(List<String> flows) {
        return String.join("; ", flows.stream().map(reading::title).toList());
    }

    private List<Variable> flows() {
        List<Variable> flows = new ArrayList<>();
        variable.flows().in().forEach(flow -> flows.add(reading.dossier().variable(flow)));
        variable.flows().out().forEach(flow -> flows.add(reading.dossier().variable(flow)));
        return flows;
    }

    private static String formula(Variable of) {
        return of.equation().lines().findFirst().orElse("");
    }

    private static Component symbols(Variable of) {
        Pre symbols = new Pre(of.name() + " = " + of.equation());
        symbols.addClassName("symbols");
        symbols.getElement().setAttribute("tabindex", "0");
        return symbols;
    }

    /** Loops through the variable that turn along the historical line. */
    Optional<Section> loops() {
        List<CausalGraph.Loop> loops = causes.loops(variable.name());
        if (loops.isEmpty()) {
            return Optional.empty();
        }
        List<Component> rows = new ArrayList<>();
        for (CausalGraph.Loop loop : loops) {
            Span kind = new Span(texts.get(
                    switch (loop.polarity()) {
                        case SAME -> "explorer.loop.reinforcing";
                        case OPPOSITE -> "explorer.loop.balancing";
                        case CHANGING, SILENT -> "explorer.loop.changing";
                    }));
            kind.addClassName("b");
            Div row = new Div(kind, new Span(" "));
            loop.variables().forEach(name -> row.add(reading.link(name), new Span(" → ")));
            row.add(new Span(reading.title(loop.variables().getFirst())));
            rows.add(row);
        }
        return Optional.of(Part.section(
                texts.get("explorer.loops"),
                Part.line(texts.get("explorer.loops.about"), "dim", "small"),
                Part.list(rows)));
    }

    Section curve(CurveChart chart) {
        List<Target> targets = chart.targets(variable);
        Section section = Part.section(texts.get(targets.isEmpty() ? "explorer.curve" : "explorer.curve.held"));
        boolean isCertain = reading.dossier().uncertain().isEmpty();
        section.add(Part.line(texts.get(isCertain ? "explorer.curve.plain" : "explorer.curve.about"), "dim", "small"));
        section.addClassName("first-curve");
        section.add(chart.of(variable, Assumptions.NONE));
        targets.stream().filter(target -> !target.miss().isEmpty()).forEach(target -> section.add(fails(target)));
        return section;
    }

    private Div fails(Target target) {
        Span label = reading.say(new Span(), target.label());
        label.addClassName("b");
        Div line = new Div(
                new Div(new Span(texts.get("explorer.fails")), new Span(" "), label),
                reading.say(new Div(), target.miss()));
        line.addClassNames("small", "fails");
        return line;
    }

    /** A parameter's own value. */
    Section value() {
        return Part.section(texts.get("explorer.value"), numberTable(List.of(variable)));
    }

    /** The parameters in the equation and in those of its flows. */
    Optional<Section> numbers() {
        Set<Variable> read = new LinkedHashSet<>();
        List<Variable> equations = new ArrayList<>(flows());
        equations.add(variable);
        for (Variable equation : equations) {
            for (String word : formula(equation).split("[^A-Za-z_0-9]+")) {
                reading.dossier()
                        .model()
                        .variable(word)
                        .filter(Variable::isParameter)
                        .ifPresent(read::add);
            }
        }
        read.remove(variable);
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.section(texts.get("explorer.numbers"), numberTable(List.copyOf(read))));
    }

    private Div numberTable(List<Variable> parameters) {
        List<List<Component>> rows = new ArrayList<>();
        for (Variable parameter : parameters) {
            Range range = parameter.about().range();
            Range likely = parameter.about().likely();
            Span value = new Span(parameter.isConstant() ? parameter.equation() : "");
            value.addClassName("b");
            Div ranges = new Div(new Span(range == null ? texts.get("explorer.range.none") : range(range)));
            if (likely != null) {
                Div narrow = new Div(texts.get("explorer.likely", range(likely)));
                narrow.addClassNames("xs", "dim");
                ranges.add(narrow);
            }
            Div name = new Div(reading.link(parameter.name()), unit(parameter));
            rows.add(List.of(name, value, ranges, new Span(reading.basis(parameter))));
        }
        return Part.table(
                List.of(
                        texts.get("explorer.column.parameter"),
                        texts.get("explorer.column.value"),
                        texts.get("explorer.column.range"),
                        texts.get("explorer.column.basis")),
                List.of(1, 2),
                rows);
    }

    private Div unit(Variable parameter) {
        Div unit = new Div(texts.unit(parameter.unit()));
        unit.addClassNames("xs", "dim");
        return unit;
    }

    private static String range(Range range) {
        return Figures.plain(range.low()) + " – " + Figures.plain(range.high());
    }

    Optional<Section> levers() {
        Set<Variable> levers = causes.levers(variable.name(), FAR);
        levers.remove(variable);
        if (levers.isEmpty()) {
            return Optional.empty();
        }
        Div marks = new Div();
        marks.addClassName("marks");
        levers.forEach(lever -> {
            Anchor link = new Anchor(
                    ExplorerLinks.variable(reading.dossier().slug(), lever.name()),
                    new ActorMark(Reading.actor(lever), reading.title(lever)));
            marks.add(link);
        });
        return Optional.of(Part.section(texts.get("explorer.levers"), marks));
    }
}
