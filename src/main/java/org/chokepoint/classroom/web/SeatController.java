package org.chokepoint.classroom.web;

import java.util.List;
import java.util.Optional;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.SeatKeys;
import org.chokepoint.classroom.Classrooms;
import org.chokepoint.game.Games;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** One's own seat: role, team, and the way to it; and the games that one plays alone. */
@Controller
class SeatController {

    private final SeatKeys keys;
    private final Classrooms classrooms;
    private final SeatCards cards;
    private final Games games;

    SeatController(SeatKeys keys, Classrooms classrooms, SeatCards cards, Games games) {
        this.keys = keys;
        this.classrooms = classrooms;
        this.cards = cards;
        this.games = games;
    }

    /** By the device's own cookie, so that an instructor who tries a seat in the same browser sees it too. */
    @GetMapping("/seat")
    String seat(ServletWebRequest request, Model model) {
        Optional<SeatId> seat = new Device(request).token().flatMap(keys::byToken);
        Optional<SeatCard> card = seat.flatMap(classrooms::place).flatMap(cards::of);
        List<SoloCard> alone = seat.stream()
                .flatMap(own -> games.opened(own).stream().map(game -> SoloCard.of(games, game, own)))
                .toList();
        model.addAttribute("alone", alone);
        if (card.isEmpty()) {
            return alone.isEmpty() ? "redirect:/join" : "classroom/solo";
        }
        model.addAttribute("card", card.get());
        return "classroom/seat";
    }
}
