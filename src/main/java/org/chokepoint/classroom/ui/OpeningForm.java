package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.explorer.AssumptionSet;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.game.Assumed;
import org.chokepoint.game.Basis;
import org.chokepoint.game.Bots;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Card;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** What a session is opened with: scenario, pace, teams of bots, cards, and what the world is like. */
class OpeningForm extends Div {

    private final Texts texts;
    private final Function<String, List<AssumptionSet>> sets;
    private final Select<Scenario> scenario = new Select<>();
    private final Select<Optional<Pace>> pace = new Select<>();
    private final Select<Optional<AssumptionSet>> assumptions = new Select<>();
    private final Anchor assumptionsPage = new Anchor();
    private final RadioButtonGroup<Boolean> drawn = new RadioButtonGroup<>();
    private final CheckboxGroup<Card> cards = new CheckboxGroup<>();
    private final CheckboxGroup<Role> bots = new CheckboxGroup<>();
    private final Paragraph deals = new Paragraph();

    /** @param sets the named sets of assumptions about a model */
    OpeningForm(
            List<Scenario> scenarios,
            Function<String, List<AssumptionSet>> sets,
            Texts texts,
            BiConsumer<Scenario, Settings> open) {
        this.texts = texts;
        this.sets = sets;
        scenario.setLabel(texts.get("classroom.teach.scenario"));
        scenario.setItems(scenarios);
        scenario.addClassName("scenario");
        scenario.setItemLabelGenerator(
                item -> texts.get("classroom.teach.scenario.item", item.title(), item.minutes()));
        pace.setLabel(texts.get("classroom.teach.pace"));
        pace.addClassName("pace");
        pace.setItemLabelGenerator(
                item -> item.map(timed -> texts.get("classroom.teach.pace.timed", timed.minutes(), timed.rounds()))
                        .orElse(texts.get("classroom.teach.pace.hand")));
        Button press = new Button(texts.get("classroom.teach.open"), click -> press(open));
        press.addThemeVariants(ButtonVariant.PRIMARY);
        press.addClassName("open-session");
        Div row = new Div(scenario, pace, press);
        row.addClassName("inline");
        add(row, options());
        addClassName("stack");
        scenario.addValueChangeListener(changed -> show(changed.getValue()));
        scenarios.stream().findFirst().ifPresent(scenario::setValue);
    }

    /** Somebody has to be left to play. */
    private void press(BiConsumer<Scenario, Settings> open) {
        boolean nobody = bots.getValue().size() == scenario.getValue().roles().size();
        bots.setInvalid(nobody);
        if (!nobody) {
            open.accept(scenario.getValue(), settings());
        }
    }

    private Details options() {
        drawn.setLabel(texts.get("classroom.teach.truth"));
        drawn.setItems(true, false);
        drawn.setItemLabelGenerator(
                hidden -> texts.get(hidden ? "classroom.teach.truth.drawn" : "classroom.teach.truth.best"));
        drawn.addClassName("truth");
        cards.setLabel(texts.get("classroom.teach.cards"));
        cards.setHelperText(texts.get("classroom.teach.cards.hint"));
        cards.setItemLabelGenerator(card -> card.headline() + " · " + origin(card));
        cards.addClassName("cards-on");
        bots.setLabel(texts.get("classroom.teach.bots"));
        bots.setHelperText(texts.get("classroom.teach.bots.hint"));
        bots.setErrorMessage(texts.get("classroom.teach.bots.nobody"));
        bots.setItemLabelGenerator(Role::name);
        bots.addClassName("bots");
        deals.addClassName("deals");
        Div all = new Div(assumed(), deals, bots, drawn, cards);
        all.addClassName("stack");
        return new Details(texts.get("classroom.teach.options"), all);
    }

    private Div assumed() {
        assumptions.setLabel(texts.get("classroom.teach.assumptions"));
        assumptions.setHelperText(texts.get("classroom.teach.assumptions.hint"));
        assumptions.setItemLabelGenerator(
                item -> item.map(AssumptionSet::name).orElse(texts.get("classroom.teach.assumptions.published")));
        assumptions.addClassName("assumptions");
        assumptions.setWidthFull();
        assumptionsPage.setText(texts.get("classroom.teach.assumptions.page"));
        assumptionsPage.setRouterIgnore(true);
        assumptionsPage.addClassName("small");
        return new Div(assumptions, new Paragraph(assumptionsPage));
    }

    private String origin(Card card) {
        String origin =
                texts.get(card.precedent().isPresent() ? "classroom.card.precedent" : "classroom.card.invented");
        return card.sensitive() ? origin + " · " + texts.get("classroom.card.sensitive") : origin;
    }

    private void show(Scenario chosen) {
        Settings usual = Settings.of(chosen);
        pace.setItems(Stream.concat(
                        Stream.of(Optional.<Pace>empty()),
                        chosen.paces().stream().map(Optional::of))
                .toList());
        pace.setValue(Optional.empty());
        assumptions.setItems(Stream.concat(
                        Stream.of(Optional.<AssumptionSet>empty()),
                        sets.apply(chosen.model()).stream().map(Optional::of))
                .toList());
        assumptions.setValue(Optional.empty());
        assumptionsPage.setHref("/" + ExplorerLinks.assumptions(chosen.model()));
        drawn.setValue(usual.drawn());
        bots.setItems(chosen.roles());
        cards.setItems(chosen.cards());
        cards.setVisible(!chosen.cards().isEmpty());
        cards.setValue(chosen.cards().stream()
                .filter(card -> !usual.cardsOff().contains(card.id()))
                .collect(Collectors.toSet()));
        deals.setText(texts.get("classroom.teach.deals." + usual.deals()));
    }

    private Settings settings() {
        Settings usual = Settings.of(scenario.getValue());
        Set<Card> on = cards.getValue();
        Set<String> off = scenario.getValue().cards().stream()
                .filter(card -> !on.contains(card))
                .map(Card::id)
                .collect(Collectors.toSet());
        Map<RoleId, String> computed =
                bots.getValue().stream().collect(Collectors.toMap(Role::id, role -> Bots.HISTORY));
        return new Settings(pace.getValue(), off, drawn.getValue(), usual.deals(), computed, basis());
    }

    private Basis basis() {
        return assumptions
                .getValue()
                .map(set -> Basis.PRESENT.assuming(
                        new Assumed(set.name(), set.assumptions().values())))
                .orElse(Basis.PRESENT);
    }
}
