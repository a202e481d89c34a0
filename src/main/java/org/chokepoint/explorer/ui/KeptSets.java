package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.chokepoint.account.Actor;
import org.chokepoint.account.UserId;
import org.chokepoint.explorer.AssumptionSet;
import org.chokepoint.explorer.AssumptionSets;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.text.Texts;

/** Named sets of assumptions: an instructor keeps them for a session, everybody else shares the address of the page. */
final class KeptSets extends Section {

    private final Reading reading;
    private final Assumptions assumptions;
    private final AssumptionSets sets;
    private final Texts texts;
    private final Div list = new Div();

    KeptSets(Reading reading, Assumptions assumptions, Keeper keeper) {
        this.reading = reading;
        this.assumptions = assumptions;
        this.sets = keeper.sets();
        this.texts = reading.texts();
        addClassNames("rule", "part");
        add(new H2(texts.get("explorer.sets")));
        switch (keeper.actor()) {
            case Actor.Instructor(UserId owner) -> own(owner);
            case Actor.Player _, Actor.System _, Actor.Visitor _ ->
                add(Part.line(texts.get("explorer.sets.share"), "small"));
        }
    }

    private void own(UserId owner) {
        add(Part.line(texts.get("explorer.sets.about"), "dim", "small"), list);
        show(owner);
        if (assumptions.isEmpty()) {
            return;
        }
        TextField name = new TextField(texts.get("explorer.sets.name"));
        name.setId("set-name");
        name.setMaxLength(AssumptionSet.LONGEST_NAME);
        Button keep = new Button(texts.get("explorer.sets.keep"), _ -> keep(owner, name));
        keep.setId("keep-set");
        Div row = new Div(name, keep);
        row.addClassName("inline");
        add(row);
    }

    private void keep(UserId owner, TextField name) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(texts.get("explorer.sets.nameless"));
        if (!name.isInvalid()) {
            sets.keep(owner, reading.dossier().slug(), name.getValue(), assumptions);
            show(owner);
        }
    }

    private void show(UserId owner) {
        list.removeAll();
        sets.of(owner, reading.dossier().slug()).forEach(set -> list.add(row(owner, set)));
        list.addClassName("kept");
    }

    private Div row(UserId owner, AssumptionSet set) {
        Span size = new Span(
                texts.get("explorer.sets.size", set.assumptions().values().size()));
        size.addClassNames("small", "dim");
        Button forget = new Button(texts.get("explorer.sets.forget"), _ -> {
            sets.forget(owner, set.id());
            show(owner);
        });
        forget.setAriaLabel(texts.get("explorer.sets.forget.one", set.name()));
        forget.addThemeNames("tertiary");
        Div row = new Div(new Anchor(ExplorerLinks.assumptions(set), set.name()), size, forget);
        row.addClassNames("between", "kept-row");
        return row;
    }
}
