package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Outlook;
import org.chokepoint.ui.text.Texts;

/** One lever of a draft: named stops by two buttons, any level by number; never a drag. */
class LeverPanel extends Div {

    /** What one digit would show as nothing. */
    private static final double SMALL = 0.05;

    private static final double SAME = 1e-9;

    private final Lever lever;
    private final Terms terms;
    private final Texts texts;
    private final BiConsumer<LeverId, Double> onChange;
    private final Span stop = new Span();
    private final Span level = new Span();
    private final Span cost = new Span();
    private final Div track = new Div();
    private final Paragraph alone = new Paragraph();
    private final Button less = new Button("\u2212");
    private final Button more = new Button("+");
    private final NumberField exact = new NumberField();
    private double now;

    /** The terms on which a lever is set. {@code present} is its level in force, from 0 to 1. */
    record Terms(double present, int quarters, String currency) {}

    LeverPanel(Lever lever, Terms terms, Texts texts, BiConsumer<LeverId, Double> onChange) {
        this.lever = lever;
        this.terms = terms;
        this.texts = texts;
        this.onChange = onChange;
        addClassName("lever");
        setId("lever-" + lever.id().value());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", lever.name());
        cost.addClassNames("small", "dim");
        Div head = new Div(new H3(lever.name()), cost);
        head.addClassName("lever-head");
        alone.addClassNames("small", "alone");
        alone.setVisible(false);
        Div set = new Div(steps(), scale());
        set.addClassName("set");
        Div said = new Div(head, new LeverFacts(texts, lever));
        said.addClassName("said");
        add(said, set, alone);
        show(terms.present());
    }

    double now() {
        return now;
    }

    /** Shows a level that the team has drafted; what is typed and not yet sent stays. */
    void show(double value) {
        now = Math.round(value * 10_000) / 10_000.0;
        stop.setText(stopName());
        level.setText(texts.get("game.lever.level", Numbers.level(now), Numbers.level(terms.present())));
        cost.setText(costOfRound());
        track.getStyle().set("--at", Numbers.level(now));
        less.setEnabled(now > 0);
        more.setEnabled(now < 1);
        exact.setValue(now);
        setClassName("changed", Math.abs(now - terms.present()) > SAME);
    }

    /** Says what this lever does alone, where it is changed. */
    void showAlone(Supplier<Optional<Outlook.Spread>> change) {
        Optional<Outlook.Spread> own = Math.abs(now - terms.present()) > SAME ? change.get() : Optional.empty();
        alone.setVisible(own.isPresent());
        own.ifPresent(spread -> alone.setText(texts.get("game.lever.alone", Changes.words(texts, spread))));
    }

    private String costOfRound() {
        double cost = lever.cost(now) * terms.quarters();
        double amount = Math.abs(cost);
        if (amount == 0) {
            return texts.get("game.lever.free");
        }
        return texts.get(
                cost < 0 ? "game.lever.earns" : "game.lever.costs",
                Numbers.money(amount, amount < SMALL ? 2 : 1, terms.currency()));
    }

    private Div steps() {
        less.addClickListener(click -> change(stopBelow()));
        more.addClickListener(click -> change(stopAbove()));
        less.setAriaLabel(texts.get("game.lever.less", lever.name()));
        more.setAriaLabel(texts.get("game.lever.more", lever.name()));
        Div middle = new Div(stop, level);
        middle.addClassName("stop");
        middle.getElement().setAttribute("role", "status");
        stop.addClassName("b");
        level.addClassNames("small", "dim");
        Div steps = new Div(less, middle, more);
        steps.addClassName("step");
        return steps;
    }

    private Div drawnTrack() {
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        track.add(mark("rail", 0), mark("filled", 0));
        lever.stops().forEach(named -> track.add(mark("tick", named.level())));
        track.add(mark("was", terms.present()));
        Div handle = new Div();
        handle.addClassName("handle");
        track.add(handle);
        return track;
    }

    private static Div mark(String kind, double at) {
        Div mark = new Div();
        mark.addClassName(kind);
        if (at > 0) {
            mark.getStyle().set("--mark", Numbers.level(at));
        }
        return mark;
    }

    private Div scale() {
        exact.setAriaLabel(texts.get("game.lever.exact.of", lever.name()));
        exact.setMin(0);
        exact.setMax(1);
        exact.setStep(0.0001);
        exact.addClassName("exact");
        exact.addValueChangeListener(changed -> {
            if (changed.isFromClient() && changed.getValue() != null && !exact.isInvalid()) {
                change(changed.getValue());
            }
        });
        Div row = new Div(drawnTrack(), exact);
        row.addClassName("scale");
        return row;
    }

    private void change(double wanted) {
        show(Math.clamp(wanted, 0.0, 1.0));
        onChange.accept(lever.id(), now);
    }

    private double stopBelow() {
        return lever.stops().stream()
                .map(Lever.Stop::level)
                .filter(named -> named < now - SAME)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }

    private double stopAbove() {
        return lever.stops().stream()
                .map(Lever.Stop::level)
                .filter(named -> named > now + SAME)
                .min(Comparator.naturalOrder())
                .orElse(1.0);
    }

    /** The name of the stop, or of those on either side. */
    private String stopName() {
        Comparator<Lever.Stop> byLevel = Comparator.comparingDouble(Lever.Stop::level);
        Optional<Lever.Stop> below = lever.stops().stream()
                .filter(named -> named.level() <= now + SAME)
                .max(byLevel);
        Optional<Lever.Stop> above = lever.stops().stream()
                .filter(named -> named.level() >= now - SAME)
                .min(byLevel);
        if (below.equals(above) || above.isEmpty()) {
            return below.map(Lever.Stop::name).orElse("");
        }
        return texts.get(
                "game.lever.between",
                below.map(Lever.Stop::name).orElse(""),
                above.map(Lever.Stop::name).orElse(""));
    }
}
