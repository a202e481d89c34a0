package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.Games;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.negotiation.Term;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.ActorMark;
import org.chokepoint.ui.text.Texts;

/** One offer: between whom, where it stands, who keeps what, and how one may answer. */
class OfferCard extends Div {

    private final Texts texts;
    private final Scenario scenario;
    private final RoleId own;
    private final Offer offer;
    private final Div effect = new Div();

    /** How an offer is answered. */
    interface Answers {

        void act(Offer offer, GameCommand command);

        void counter(Offer offer);
    }

    OfferCard(Texts texts, Scenario scenario, RoleId own, Bargain bargain) {
        this.texts = texts;
        this.scenario = scenario;
        this.own = own;
        this.offer = bargain.offer();
        addClassNames("receipt", "offer");
        setId("offer-" + offer.id().value());
        add(head(bargain));
        offer.expiry().filter(until -> bargain.standing() == Standing.OPEN).ifPresent(until -> add(until(until)));
        offer.terms().forEach(term -> add(line(keeper(term), term)));
        offer.conditions().forEach(term -> add(line(texts.get("game.offer.if", name(term.role())), term)));
        add(breach(), effect);
        if (!bargain.brokenBy().isEmpty()) {
            add(new Paragraph(texts.get(
                    "game.offer.broken-by",
                    bargain.brokenBy().stream().map(this::name).collect(Collectors.joining(", ")))));
        }
    }

    /** With the buttons that this side has while the offer is open. */
    OfferCard answered(Answers answers) {
        if (offer.from().equals(own)) {
            add(row(button("withdraw", () -> answers.act(offer, new GameCommand.Withdraw(offer.id())))));
        } else {
            Button accept = button("accept", () -> answers.act(offer, new GameCommand.Accept(offer.id())));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            add(answers(
                    accept,
                    button("counter", () -> answers.counter(offer)),
                    button("decline", () -> answers.act(offer, new GameCommand.Decline(offer.id())))));
        }
        return this;
    }

    /** What the deal would do to both sides, if it were kept to the end. */
    void showEffect(Games.Preview preview) {
        Paragraph about = new Paragraph(texts.get("game.offer.effect.about"));
        about.addClassNames("small", "dim");
        effect.removeAll();
        effect.add(
                about,
                Changes.dots(
                        texts,
                        Stream.of(offer.to(), offer.from())
                                .map(role -> Changes.row(texts, preview, scenario.role(role)))
                                .toList()));
        effect.addClassName("term");
    }

    private Div head(Bargain bargain) {
        Span between = new Span(
                new ActorMark(offer.from().value(), name(offer.from())),
                new Span(" " + texts.get("game.offer.to") + " "),
                new ActorMark(offer.to().value(), name(offer.to())));
        Span standing = new Span(texts.get("game.standing." + bargain.standing().name()) + " · "
                + texts.get(offer.secret() ? "game.offer.secret" : "game.offer.public"));
        standing.setClassName("b", bargain.standing() == Standing.OPEN);
        standing.addClassName("small");
        Div head = new Div(new H3(between), standing);
        head.addClassName("between");
        return head;
    }

    private Paragraph until(Instant until) {
        Paragraph line = new Paragraph(texts.get("game.offer.until", Times.seconds(until)));
        line.addClassNames("small", "dim");
        return line;
    }

    private String keeper(Term term) {
        return term.role().equals(own)
                ? texts.get("game.offer.you-keep")
                : texts.get("game.offer.they-keep", name(term.role()));
    }

    private Div line(String who, Term term) {
        Paragraph label = new Paragraph(who);
        label.addClassNames("small", "dim");
        Paragraph kept = new Paragraph(new TermWords(texts, scenario).of(term));
        kept.addClassName("b");
        Div line = new Div(label, kept);
        line.addClassName("term");
        return line;
    }

    private Div breach() {
        Paragraph label = new Paragraph(texts.get("game.offer.if-broken"));
        label.addClassNames("small", "dim");
        Div line = new Div(
                label,
                new Paragraph(
                        texts.get("game.breach." + scenario.rules().deals().name())));
        line.addClassName("term");
        return line;
    }

    private Button button(String act, Runnable onClick) {
        Button button = new Button(texts.get("game.offer." + act), click -> {
            onClick.run();
            click.getSource().setEnabled(true);
        });
        button.setId(act + "-" + offer.id().value());
        button.setDisableOnClick(true);
        return button;
    }

    private static Div answers(Component... buttons) {
        Div answers = new Div(buttons);
        answers.addClassName("offer-answers");
        return answers;
    }

    private static Div row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("inline");
        return row;
    }

    private String name(RoleId role) {
        return scenario.role(role).name();
    }
}
