package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.IntStream;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.text.Texts;

/** What if the model's numbers are wrong: parameters within their ranges, a curve with its bands, and which number matters most. */
@Route("model/:model/assumptions")
@AnonymousAllowed
class AssumptionsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExplorerFrame frame;
    private final Keeper keeper;
    private final Played played;
    private final Atlas atlas;
    private final Texts texts;

    AssumptionsPage(Dossiers dossiers, Keeper keeper, Played played, Atlas atlas, Texts texts) {
        this.atlas = atlas;
        this.keeper = keeper;
        this.played = played;
        this.texts = texts;
        this.frame = new ExplorerFrame(dossiers, texts);
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Reading reading = frame.reading(event);
        if (reading.dossier().calibration().isEmpty()) {
            throw new NotFoundException("no calibration of " + reading.dossier().slug());
        }
        Assumed assumed = Assumed.of(event.getLocation().getQueryParameters(), reading.dossier());
        Div aside = new Div(values(reading, assumed), kept(reading, assumed));
        aside.addClassName("wide-aside");
        Div main = new Div(curve(reading, assumed), new Tornado(reading, atlas).of(assumed));
        Div head = head(reading, assumed);
        played.notice(event.getLocation().getQueryParameters(), reading).ifPresent(head::addComponentAsFirst);
        frame.show(reading, texts.get("explorer.way.assumptions"), head, Part.columns(main, aside));
    }

    private Div head(Reading reading, Assumed assumed) {
        Div head = new Div(
                new H1(texts.get("explorer.assumptions.title")),
                Part.line(texts.get("explorer.assumptions.lead"), "lead"),
                choices(reading, assumed));
        head.addClassName("explorer-head");
        return head;
    }

    private Section curve(Reading reading, Assumed assumed) {
        Variable outcome = reading.dossier().variable(assumed.outcome());
        String run = "/models/" + reading.dossier().slug() + "/run.csv?set="
                + assumed.assumptions().text();
        return Part.section(
                reading.title(outcome),
                Part.line(texts.get("explorer.assumptions.curve"), "dim", "small"),
                new CurveChart(reading, atlas).of(outcome, assumed.assumptions()),
                Part.document(run, texts.get("explorer.download.assumed")));
    }

    private void go(Reading reading, Assumed assumed) {
        getUI().ifPresent(ui ->
                ui.navigate(ExplorerLinks.assumptions(reading.dossier().slug()), assumed.query()));
    }

    private Div choices(Reading reading, Assumed assumed) {
        ComboBox<Variable> outcome = new ComboBox<>(texts.get("explorer.assumptions.outcome"));
        outcome.setId("outcome");
        outcome.setItems(reading.dossier().moving());
        outcome.setItemLabelGenerator(reading::title);
        outcome.setValue(reading.dossier().variable(assumed.outcome()));
        outcome.addClassName("search");
        outcome.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                go(reading, assumed.withOutcome(chosen.getValue().name()));
            }
        });
        Select<Integer> time = new Select<>();
        time.setLabel(texts.get("explorer.assumptions.time"));
        int last = (int) reading.dossier().model().stop();
        time.setItems(IntStream.rangeClosed(1, last).boxed().toList());
        time.setItemLabelGenerator(at -> Figures.time(reading.dossier(), at));
        time.setValue(assumed.time());
        time.addValueChangeListener(chosen -> go(reading, assumed.withTime(chosen.getValue())));
        Div choices = new Div(outcome, time);
        choices.addClassName("inline");
        return choices;
    }

    private Section values(Reading reading, Assumed assumed) {
        Section section = Part.section(
                texts.get("explorer.assumptions.values"),
                Part.line(texts.get("explorer.assumptions.values.about"), "dim", "small"));
        assumed.assumptions()
                .values()
                .keySet()
                .forEach(name -> section.add(new ValueRow(
                        reading, name, assumed.assumptions(), changed -> go(reading, assumed.with(changed)))));
        ComboBox<Variable> parameter = new ComboBox<>(texts.get("explorer.assumptions.add"));
        parameter.setId("add");
        parameter.setItems(reading.dossier().parameters().stream()
                .filter(one -> one.about().range() != null)
                .toList());
        parameter.setItemLabelGenerator(reading::title);
        parameter.setWidthFull();
        parameter.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                Variable added = chosen.getValue();
                Assumptions more = assumed.assumptions().with(added.name(), Double.parseDouble(added.equation()));
                go(reading, assumed.with(more));
            }
        });
        section.add(parameter);
        return section;
    }

    private KeptSets kept(Reading reading, Assumed assumed) {
        return new KeptSets(reading, assumed.assumptions(), keeper);
    }

    @Override
    public String getPageTitle() {
        return texts.get("explorer.way.assumptions");
    }
}
