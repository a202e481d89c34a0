package org.chokepoint.game.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.game.Refusal;
import org.chokepoint.negotiation.Bargain;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.ui.text.Texts;

/** One student's means to act in one game. */
record Desk(Games games, GameId game, Actor.Player player, Readings readings) {

    Texts texts() {
        return readings.texts();
    }

    GameView view() {
        return games.view(game, player);
    }

    Scenario scenario() {
        return games.scenario(game);
    }

    Decision act(GameCommand command) {
        return games.handle(game, player, command);
    }

    /** Keeps a text beside the log and acts with its key. */
    Decision write(String text, Function<String, GameCommand> naming) {
        return games.write(game, player, text, naming);
    }

    /** The texts that the view names, by their keys. */
    Map<String, String> written() {
        return games.texts(game, player);
    }

    List<String> notes() {
        Map<String, String> written = written();
        return view() instanceof GameView.Member member
                ? member.notes().stream()
                        .flatMap(key -> Optional.ofNullable(written.get(key)).stream())
                        .toList()
                : List.of();
    }

    /** The names of a team, one's own marked and first. */
    List<String> names(GameView.Member member) {
        Map<SeatId, String> names = games.names(game, player);
        String name = names.get(player.seat());
        String own = name == null ? texts().get("game.team.alone") : texts().get("game.team.you", name);
        Stream<String> others = member.team().seats().stream()
                .filter(seat -> !seat.equals(player.seat()) && names.containsKey(seat))
                .map(names::get);
        return Stream.concat(Stream.of(own), others).toList();
    }

    /** The names of seats of one's team, joined. */
    String names(List<SeatId> seats) {
        Map<SeatId, String> names = games.names(game, player);
        return seats.stream()
                .map(seat -> Optional.ofNullable(names.get(seat)).orElseGet(() -> texts().get("game.seat.unnamed")))
                .reduce((first, next) -> texts().get("game.and", first, next))
                .orElse("");
    }

    /** Why a command was refused and what to do next. */
    String refusal(Refusal refusal) {
        return brokenDeal(refusal)
                .orElseGet(
                        () -> texts().get("game.refused." + refusal.reason().name(), amount(refusal), first(refusal)));
    }

    /** In the currency of one's role. */
    private String amount(Refusal refusal) {
        return view() instanceof GameView.Member member
                ? Numbers.money(refusal.amount(), 1, member.role().currency())
                : "";
    }

    private String first(Refusal refusal) {
        return refusal.who().isEmpty() ? texts().get("game.seat.somebody") : names(refusal.who());
    }

    /** The term of an own deal that an order does not keep, and with whom it was agreed. */
    private Optional<String> brokenDeal(Refusal refusal) {
        if (refusal.reason() != Refusal.Reason.BREAKS_DEAL || !(view() instanceof GameView.Member member)) {
            return Optional.empty();
        }
        Scenario scenario = scenario();
        RoleId own = member.role().id();
        return member.offers().stream()
                .map(Bargain::offer)
                .filter(offer -> refusal.deal().filter(offer.id()::equals).isPresent())
                .flatMap(offer -> offer.terms().stream()
                        .filter(term -> term.role().equals(own)
                                && refusal.lever().filter(term.lever()::equals).isPresent())
                        .map(term -> texts().get(
                                        "game.refused.BREAKS_DEAL",
                                        scenario.role(offer.from().equals(own) ? offer.to() : offer.from())
                                                .name(),
                                        new TermWords(texts(), scenario).of(term))))
                .findFirst();
    }
}
