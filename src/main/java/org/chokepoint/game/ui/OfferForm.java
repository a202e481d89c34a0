package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.Proposal;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.OfferId;
import org.chokepoint.scenario.Role;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** A new offer, or one that answers another. */
class OfferForm extends Div {

    /** Minutes until an offer lapses; 0: when negotiation ends. */
    private static final List<Integer> EXPIRIES = List.of(0, 1, 2, 5);

    private final Texts texts;
    private final Scenario scenario;
    private final Role own;
    private final Predicate<GameCommand> onOffer;
    private final Select<Role> to = new Select<>();
    private final TermForm ours;
    private final TermForm theirs;
    private final TermForm condition;
    private final Checkbox secret;
    private final Select<Integer> expiry = new Select<>();
    private final Paragraph answering = new Paragraph();
    private final Button send;
    private Optional<OfferId> counters = Optional.empty();

    /** @param onOffer says whether the offer was made */
    OfferForm(Texts texts, Scenario scenario, Role own, Predicate<GameCommand> onOffer) {
        this.texts = texts;
        this.scenario = scenario;
        this.own = own;
        this.onOffer = onOffer;
        this.ours = new TermForm(texts, "ours", texts.get("game.offer.we-keep"));
        this.theirs = new TermForm(texts, "theirs", texts.get("game.offer.they-shall-keep"));
        this.condition = new TermForm(texts, "condition", texts.get("game.offer.condition"));
        this.secret = new Checkbox(texts.get("game.offer.keep-secret"));
        this.send = new Button(texts.get("game.offer.send"), click -> send());
        send.setId("send-offer");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        askExpiry();
        answering.addClassName("small");
        secret.setId("offer-secret");
        to.setId("offer-to");
        to.setLabel(texts.get("game.offer.with"));
        to.setItems(scenario.roles().stream().filter(role -> !role.equals(own)).toList());
        to.setItemLabelGenerator(Role::name);
        to.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::sides));
        to.setValue(scenario.roles().stream()
                .filter(role -> !role.equals(own))
                .findFirst()
                .orElseThrow());
        ours.side(own);
        addClassName("stack");
        add(
                new H2(texts.get("game.offer.new")),
                answering,
                to,
                ours,
                theirs,
                secret,
                new Details(texts.get("game.offer.more"), condition, expiry),
                send);
    }

    private void askExpiry() {
        expiry.setId("offer-expiry");
        expiry.setLabel(texts.get("game.offer.expiry"));
        expiry.setItems(EXPIRIES);
        expiry.setItemLabelGenerator(
                minutes -> texts.get(minutes == 0 ? "game.offer.expiry.phase" : "game.offer.expiry.minutes", minutes));
        expiry.setValue(EXPIRIES.getFirst());
    }

    void rounds(int now, int last) {
        Stream.of(ours, theirs, condition).forEach(form -> form.rounds(now, last));
    }

    /** Starts from the terms of an offer that was received. */
    void counter(Offer offer) {
        Stream.of(ours, theirs, condition).forEach(TermForm::clear);
        counters = Optional.of(offer.id());
        answering.setText(texts.get("game.offer.answering", name(offer.from())));
        to.setValue(scenario.role(offer.from()));
        offer.terms().forEach(term -> (term.role().equals(own.id()) ? ours : theirs).show(term));
        to.focus();
    }

    private void sides(Role other) {
        theirs.side(other);
        condition.side(other);
        if (counters.isPresent() && !answering.getText().contains(other.name())) {
            forget();
        }
    }

    private void send() {
        if (to.getValue() != null) {
            Proposal proposal = new Proposal(
                    to.getValue().id(),
                    Stream.of(ours, theirs)
                            .flatMap(form -> form.term().stream())
                            .toList(),
                    condition.term().stream().toList(),
                    secret.getValue(),
                    expiry());
            GameCommand command = counters.<GameCommand>map(old -> new GameCommand.Counter(old, proposal))
                    .orElseGet(() -> new GameCommand.MakeOffer(proposal));
            if (onOffer.test(command)) {
                Stream.of(ours, theirs, condition).forEach(TermForm::clear);
                forget();
            }
        }
    }

    private Optional<Instant> expiry() {
        return Optional.of(expiry.getValue())
                .filter(minutes -> minutes > 0)
                .map(minutes -> Instant.now().plus(Duration.ofMinutes(minutes)));
    }

    private void forget() {
        counters = Optional.empty();
        answering.setText("");
    }

    private String name(RoleId role) {
        return scenario.role(role).name();
    }
}
