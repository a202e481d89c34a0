package org.chokepoint.classroom.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.SeatId;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.classroom.Place;
import org.chokepoint.game.GameId;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Games;
import org.chokepoint.scenario.Role;
import org.springframework.stereotype.Component;

/** Makes a seat's card from the game as this seat may see it, and from the names of the session. */
@Component
class SeatCards {

    private final Games games;
    private final Classrooms classrooms;

    SeatCards(Games games, Classrooms classrooms) {
        this.games = games;
        this.classrooms = classrooms;
    }

    /** Empty for a seat that its game does not know. */
    Optional<SeatCard> of(Place place) {
        GameView view = games.view(new GameId(place.game()), new Actor.Player(place.seat()));
        return view instanceof GameView.Member member ? Optional.of(of(place, member)) : Optional.empty();
    }

    private SeatCard of(Place place, GameView.Member member) {
        Role role = member.role();
        return new SeatCard(
                place.name(),
                place.classroom().title(),
                place.classroom().code().value(),
                place.game(),
                new SeatCard.RoleCard(role.id().value(), role.name(), role.nameZh(), role.want()),
                others(place, member.team().seats()));
    }

    private List<String> others(Place place, List<SeatId> team) {
        Map<SeatId, String> names = classrooms.names(place.session());
        return team.stream()
                .filter(seat -> !seat.equals(place.seat()))
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
