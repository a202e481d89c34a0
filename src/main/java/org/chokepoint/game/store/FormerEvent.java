package org.chokepoint.game.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.account.SeatId;
import org.chokepoint.account.UserId;
import org.chokepoint.game.Basis;
import org.chokepoint.game.GameEvent;
import org.chokepoint.game.Phase;
import org.chokepoint.game.Settings;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Pace;
import org.chokepoint.scenario.RoleId;
import org.chokepoint.scenario.Rules;

/** Shapes that are not written any more, and what they mean today. */
sealed interface FormerEvent {

    Map<String, Class<? extends FormerEvent>> TYPES = Map.of(
            "game.opened.1", Opened.class,
            "game.opened.2", OpenedOnPresent.class,
            "game.round-begun.1", RoundBegun.class,
            "game.order-drafted.1", OrderDrafted.class,
            "game.order-sealed.1", OrderSealed.class);

    GameEvent now();

    record Opened(String scenario, long seed, UserId instructor, Order present) implements FormerEvent {
        @Override
        public GameEvent now() {
            return new GameEvent.Opened(scenario, seed, Optional.of(instructor), present, Settings.plain());
        }
    }

    /** Games were played on whatever the model was. */
    record OpenedOnPresent(String scenario, long seed, Optional<UserId> instructor, Order present, Chosen settings)
            implements FormerEvent {
        @Override
        public GameEvent now() {
            return new GameEvent.Opened(scenario, seed, instructor, present, settings.now());
        }
    }

    record Chosen(
            Optional<Pace> pace, Set<String> cardsOff, boolean drawn, Rules.Deals deals, Map<RoleId, String> bots) {
        Settings now() {
            return new Settings(pace, cardsOff, drawn, deals, bots, Basis.PRESENT);
        }
    }

    /** A round began with drafting. */
    record RoundBegun(int round) implements FormerEvent {
        @Override
        public GameEvent now() {
            return new GameEvent.PhaseBegun(round, Phase.DRAFTING, Instant.EPOCH, Optional.empty());
        }
    }

    record OrderDrafted(SeatId seat, RoleId role, int round, Order order) implements FormerEvent {
        @Override
        public GameEvent now() {
            return new GameEvent.OrderDrafted(seat, role, round, order, new Order(Map.of()));
        }
    }

    record OrderSealed(SeatId seat, RoleId role, int round, Order order) implements FormerEvent {
        @Override
        public GameEvent now() {
            return new GameEvent.OrderSealed(List.of(seat), role, round, order, new Order(Map.of()), Instant.EPOCH);
        }
    }
}
