package org.chokepoint.account.ui;

import java.util.Optional;
import org.chokepoint.account.Actor;
import org.chokepoint.account.CurrentActor;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** The actor of the present request, from the security context. */
@Component
class SignedIn implements CurrentActor {

    @Override
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        return switch (principal) {
            case SeatId seat -> new Actor.Player(seat);
            case UserDetails user -> new Actor.Instructor(UserId.of(user.getUsername()));
            case null, default -> new Actor.Visitor();
        };
    }

    @Override
    public Optional<Actor.Player> player() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof SeatId seat
                ? Optional.of(new Actor.Player(seat))
                : Optional.empty();
    }
}
