package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.ExplorerLinks;

/** Finds a variable by words of its title, its sentence or its name, and goes to its page. */
final class Search extends ComboBox<Variable> {

    Search(Reading reading) {
        super(reading.texts().get("explorer.search"));
        addClassName("search");
        setPlaceholder(reading.texts().get("explorer.search.hint"));
        setItemLabelGenerator(reading::title);
        setRenderer(new ComponentRenderer<>(
                variable -> Part.twoLines(reading.title(variable), reading.say(new Div(), reading.doc(variable)))));
        setItems(query -> found(reading, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                String path = ExplorerLinks.variable(
                        reading.dossier().slug(), chosen.getValue().name());
                getUI().ifPresent(ui -> ui.navigate(path));
            }
        });
    }

    /** Variables in which every word occurs; what changes before parameters. */
    static Stream<Variable> found(Reading reading, String asked) {
        List<String> words =
                Stream.of(asked.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return Stream.of(false, true)
                .flatMap(isConstant -> reading.dossier().model().variables().stream()
                        .filter(variable -> variable.isConstant() == isConstant)
                        .filter(variable -> words.stream().allMatch(text(reading, variable)::contains)));
    }

    private static String text(Reading reading, Variable variable) {
        return (reading.title(variable) + " " + variable.about().title() + " " + variable.doc() + " "
                        + reading.doc(variable).chinese() + " " + variable.name() + " "
                        + reading.sector(variable.about().group()))
                .toLowerCase(Locale.ROOT);
    }
}
