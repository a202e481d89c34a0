package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Office;
import org.chokepoint.game.Phase;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.negotiation.Offer;
import org.chokepoint.negotiation.Standing;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.page.Kept;

/** Offers and deals of a team, the public ones of others, and what is said between teams. */
class OffersPanel extends PlayPanel implements OfferCard.Answers {

    private final Desk desk;
    private final Scenario scenario;
    private final RoleId own;
    private final Paragraph nothing = new Paragraph();
    private final Div offers = new Div();
    private final Map<Shown, OfferCard> cards = new HashMap<>();
    private final Div others = new Div();
    private final Refused refused;
    private final OfferForm form;
    private final TalkPanel talk;
    private final OfficeLine envoy;
    private Object shown = "";

    /** What a card shows: an offer as it stands, and whether it can be answered. */
    private record Shown(Bargain bargain, boolean answers) {}

    OffersPanel(Desk desk, GameView.Member member) {
        this.desk = desk;
        this.scenario = desk.scenario();
        this.own = member.role().id();
        this.refused = new Refused(desk, "offer-refused");
        this.form = new OfferForm(desk.texts(), scenario, member.role(), this::did);
        this.envoy = new OfficeLine(desk, Office.ENVOY);
        this.talk = new TalkPanel(desk, scenario, own);
        Paragraph read = new Paragraph(desk.texts().get("game.offers.read"));
        read.addClassNames("small", "dim");
        offers.addClassName("stack");
        offers.setId("offers");
        others.addClassName("stack");
        others.setId("offers-of-others");
        Div deals = new Div(
                new H1(desk.texts().get("game.offers.title")), read, envoy, refused, nothing, offers, form, others);
        deals.addClassName("stack");
        addClassNames("columns", "two-columns");
        add(deals, talk);
    }

    @Override
    void update(GameView.Member member) {
        Object now = List.of(
                member.offers(),
                member.table().deals(),
                mayAnswer(member),
                member.drafting().order(),
                member.assumptions());
        if (!now.equals(shown)) {
            shown = now;
            offers(member);
            others(member);
            cards.forEach(this::foresee);
        }
        envoy.update(member);
        form.setVisible(mayAnswer(member));
        form.rounds(member.table().round(), member.table().rounds());
        talk.update(member);
    }

    /** How many offers wait for an answer of this team. */
    static long open(GameView.Member member) {
        return member.offers().stream()
                .filter(bargain -> bargain.standing() == Standing.OPEN)
                .filter(bargain -> bargain.offer().to().equals(member.role().id()))
                .count();
    }

    @Override
    public void act(Offer offer, GameCommand command) {
        did(command);
        cards.entrySet().stream()
                .filter(card -> card.getKey().bargain().offer().equals(offer))
                .forEach(card -> Kept.focus(card.getValue()));
    }

    /** Shows at once what came of it, and says whether it was done. */
    private boolean did(GameCommand command) {
        boolean done = refused.show(desk.act(command));
        if (desk.view() instanceof GameView.Member member) {
            update(member);
        }
        return done;
    }

    @Override
    public void counter(Offer offer) {
        form.counter(offer);
    }

    private void offers(GameView.Member member) {
        boolean none = member.table().settings().deals() == Rules.Deals.NONE;
        nothing.setText(desk.texts().get(none ? "game.offers.none-at-all" : "game.offers.none"));
        nothing.setVisible(member.offers().isEmpty());
        List<Shown> now = openFirst(member.offers())
                .map(bargain -> new Shown(bargain, bargain.standing() == Standing.OPEN && mayAnswer(member)))
                .toList();
        cards.keySet().retainAll(now);
        Kept.show(
                offers,
                now.stream().map(one -> cards.computeIfAbsent(one, this::card)).toList());
    }

    private OfferCard card(Shown shown) {
        OfferCard card = new OfferCard(desk.texts(), scenario, own, shown.bargain());
        return shown.answers() ? card.answered(this) : card;
    }

    private void foresee(Shown open, OfferCard card) {
        if (open.bargain().standing() == Standing.OPEN) {
            desk.games()
                    .preview(desk.game(), desk.player(), open.bargain().offer().terms())
                    .ifPresent(card::showEffect);
        }
    }

    private static Stream<Bargain> openFirst(List<Bargain> bargains) {
        return Stream.concat(
                bargains.reversed().stream().filter(bargain -> bargain.standing() == Standing.OPEN),
                bargains.reversed().stream().filter(bargain -> bargain.standing() != Standing.OPEN));
    }

    private void others(GameView.Member member) {
        others.removeAll();
        List<Bargain> deals = member.table().deals().stream()
                .filter(bargain -> !bargain.offer().isBetween(own))
                .toList();
        if (!deals.isEmpty()) {
            others.add(new H2(desk.texts().get("game.offers.others")));
            deals.forEach(bargain -> others.add(new OfferCard(desk.texts(), scenario, own, bargain)));
        }
    }

    private static boolean mayAnswer(GameView.Member member) {
        return member.table().phase() == Phase.DRAFTING
                && member.sealed().isEmpty()
                && member.table().settings().deals() != Rules.Deals.NONE
                && member.team().mine().contains(Office.ENVOY);
    }
}
