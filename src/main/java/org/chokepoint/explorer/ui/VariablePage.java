package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.ui.text.Texts;

/** One variable: what pushes it and what it pushes, its equation, its curve, the numbers in it and the evidence. */
@Route("model/:model/variable/:variable")
@AnonymousAllowed
class VariablePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExplorerFrame frame;
    private final Atlas atlas;
    private final Texts texts;
    private String title = "";

    VariablePage(Dossiers dossiers, Atlas atlas, Texts texts) {
        this.atlas = atlas;
        this.texts = texts;
        this.frame = new ExplorerFrame(dossiers, texts);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reading reading = frame.reading(event);
        String name = event.getRouteParameters().get("variable").orElse("");
        Variable variable = reading.dossier()
                .model()
                .variable(name)
                .orElseThrow(() -> new NotFoundException("no variable " + name));
        title = reading.title(variable);
        frame.show(
                reading, reading.sector(variable.about().group()), head(reading, variable), columns(reading, variable));
    }

    private Div head(Reading reading, Variable variable) {
        Paragraph doc = reading.say(new Paragraph(), reading.doc(variable));
        doc.addClassName("lead");
        Div head = new Div(
                Part.line(
                        texts.get(
                                "explorer.variable.kind",
                                reading.kind(variable),
                                texts.unit(variable.unit()),
                                variable.name()),
                        "dim",
                        "small"),
                new H1(reading.title(variable)),
                doc);
        head.addClassName("explorer-head");
        Questions.answers(reading, variable.name()).ifPresent(head::add);
        return head;
    }

    private Div columns(Reading reading, Variable variable) {
        Causes causes = atlas.causes(reading.dossier());
        Explanation explanation = new Explanation(reading, causes, variable);
        Div main = new Div();
        boolean isMoving = !variable.isConstant() && variable.kind() != Variable.Kind.GRAPHICAL_FUNCTION;
        Section map = Part.section(
                texts.get("explorer.around"),
                Part.line(texts.get("explorer.map.about"), "dim", "small"),
                new Maps(reading, causes).around(variable));
        map.addClassName("first-map");
        main.add(map);
        main.add(explanation.equation());
        explanation.loops().ifPresent(main::add);
        explanation.levers().ifPresent(main::add);
        Div aside = new Div();
        if (isMoving) {
            aside.add(explanation.curve(new CurveChart(reading, atlas)));
        } else {
            aside.add(explanation.value());
        }
        explanation.numbers().ifPresent(aside::add);
        Evidence evidence = new Evidence(reading, variable);
        evidence.mechanisms().ifPresent(main::add);
        evidence.observations().ifPresent(aside::add);
        return Part.columns(main, aside);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
