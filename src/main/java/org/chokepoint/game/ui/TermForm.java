package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Role;
import org.chokepoint.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What one side keeps: a lever, a bound, a level, and the rounds; without a lever it keeps nothing. */
class TermForm extends Div {

    private final Select<Lever> lever = new Select<>();
    private final Select<Term.Bound> bound = new Select<>();
    private final NumberField level = new NumberField();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();
    private final Paragraph stops = new Paragraph();
    private @Nullable Role role;

    /** @param id begins the ids of the fields */
    TermForm(Texts texts, String id, String title) {
        lever.setLabel(title);
        lever.setItemLabelGenerator(each -> each == null ? texts.get("game.term.nothing") : each.name());
        lever.setEmptySelectionAllowed(true);
        lever.setEmptySelectionCaption(texts.get("game.term.nothing"));
        bound.setLabel(texts.get("game.term.bound"));
        bound.setItems(Term.Bound.values());
        bound.setItemLabelGenerator(each -> texts.get("game.bound." + each.name()));
        bound.setValue(Term.Bound.AT_MOST);
        level.setLabel(texts.get("game.term.level"));
        level.setMin(0);
        level.setMax(1);
        level.setStep(0.0001);
        from.setLabel(texts.get("game.term.from"));
        to.setLabel(texts.get("game.term.to"));
        lever.setId(id + "-lever");
        bound.setId(id + "-bound");
        level.setId(id + "-level");
        from.setId(id + "-from");
        to.setId(id + "-to");
        Div fields = new Div(lever, bound, level, from, to);
        fields.addClassName("term-fields");
        addClassName("term");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        stops.addClassNames("small", "dim");
        stops.getElement().setAttribute("role", "status");
        lever.addValueChangeListener(
                change -> stops.setText(change.getValue() == null ? "" : stops(texts, change.getValue())));
        add(fields, stops);
    }

    /** What levels of a lever mean: "0 none · 0.25 pilot". */
    private static String stops(Texts texts, Lever lever) {
        return texts.get(
                "game.term.stops",
                lever.stops().stream()
                        .map(stop -> Numbers.level(stop.level()) + " " + stop.name())
                        .collect(Collectors.joining(" \u00b7 ")));
    }

    void rounds(int now, int last) {
        for (IntegerField field : new IntegerField[] {from, to}) {
            field.setMin(now);
            field.setMax(last);
            if (field.isEmpty() || field.getValue() < now) {
                field.setValue(now);
            }
        }
    }

    void side(Role side) {
        if (!side.equals(role)) {
            role = side;
            lever.setItems(side.levers());
        }
    }

    void clear() {
        lever.clear();
        level.clear();
    }

    void show(Term term) {
        if (role != null) {
            role.lever(term.lever()).ifPresent(lever::setValue);
        }
        bound.setValue(term.bound());
        level.setValue(term.level());
        from.setValue(term.fromRound());
        to.setValue(term.toRound());
    }

    Optional<Term> term() {
        Role side = role;
        if (side == null || lever.getValue() == null || level.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Term(
                side.id(), lever.getValue().id(), bound.getValue(), level.getValue(), from.getValue(), to.getValue()));
    }
}
