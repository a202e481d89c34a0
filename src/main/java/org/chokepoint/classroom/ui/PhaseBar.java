package org.chokepoint.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Phase;
import org.chokepoint.ui.page.Countdown;
import org.chokepoint.ui.page.Kept;
import org.chokepoint.ui.text.Texts;

/**
 * The phase of a game, the time it has left, what comes next, and the buttons that drive it. A button stays the same one for as long as it
 * means the same, so that no press is lost to news that come at the same moment.
 */
class PhaseBar {

    private static final int MORE_SECONDS = 120;

    private final Texts texts;
    private final Wheel wheel;
    private final Paragraph phase = new Paragraph();
    private final Paragraph next = new Paragraph();
    private final Div words = new Div(phase, next);
    private final Div act = new Div();
    private final Map<String, Button> standing = new HashMap<>();
    private final WhenChanged begun = new WhenChanged();

    /** What the buttons do; a goal is a phase that is reached through those between. */
    interface Wheel {
        void send(Button pressed, GameCommand.Driving command);

        void advance(Button pressed, Phase goal);
    }

    PhaseBar(Texts texts, Wheel wheel) {
        this.texts = texts;
        this.wheel = wheel;
        phase.addClassName("b");
        phase.setId("phase");
        next.addClassName("small");
        next.setId("next");
        words.addClassName("phase");
        act.addClassName("due-act");
    }

    /** @param now the server's time */
    Component[] of(GameView.Table table, Instant now) {
        begun.draw(List.of(table.phase(), table.round()), standing::clear);
        phase.setText(texts.get("classroom.control.phase." + table.phase(), table.round()));
        next.setText(next(table));
        List<Button> buttons = buttons(table);
        buttons.forEach(button -> button.setEnabled(true));
        if (!buttons.isEmpty()) {
            buttons.getLast().addThemeVariants(ButtonVariant.PRIMARY);
        }
        Kept.show(act, buttons);
        return table.timing()
                .until()
                .map(until -> new Component[] {clock(table.timing(), until, now), words, act})
                .orElseGet(() -> new Component[] {words, act});
    }

    private Countdown clock(GameView.Timing timing, Instant until, Instant now) {
        Countdown clock = new Countdown(Map.of(
                "60", texts.get("classroom.control.left.minute"), "15", texts.get("classroom.control.left.seconds")));
        clock.setId("clock");
        timing.pausedAt()
                .ifPresentOrElse(
                        paused -> clock.stand(Duration.between(paused, until), now), () -> clock.run(until, now));
        return clock;
    }

    private String next(GameView.Table table) {
        if (table.timing().pausedAt().isPresent()) {
            return texts.get("classroom.control.paused");
        }
        boolean last = table.phase() == Phase.READING && table.round() == table.rounds();
        return texts.get(last ? "classroom.control.last" : "classroom.control.next." + table.phase());
    }

    private List<Button> buttons(GameView.Table table) {
        List<Button> buttons = new ArrayList<>();
        boolean timed = table.settings().pace().isPresent();
        if (table.timing().until().isPresent()) {
            buttons.add(
                    table.timing().pausedAt().isPresent()
                            ? sends("resume", new GameCommand.Resume())
                            : sends("pause", new GameCommand.Pause()));
            buttons.add(sends("extend", new GameCommand.Extend(MORE_SECONDS)));
        }
        switch (table.phase()) {
            case NEW, LOBBY -> buttons.add(begin(table, timed));
            case BRIEFING -> buttons.add(step(table));
            case DRAFTING, SEALING -> {
                if (timed || table.sealed() < table.teams()) {
                    buttons.add(step(table));
                }
                if (!timed) {
                    buttons.add(advances("close", table.round(), Phase.READING));
                }
            }
            case APPEALS -> buttons.add(advances("close", table.round(), Phase.READING));
            case READING -> {
                buttons.add(sends("finish", new GameCommand.Finish()));
                if (table.round() < table.rounds()) {
                    buttons.add(begin(table, timed));
                }
            }
            case FINISHED -> {}
        }
        return buttons;
    }

    private Button begin(GameView.Table table, boolean timed) {
        return advances("begin", table.round() + 1, timed ? Phase.BRIEFING : Phase.DRAFTING);
    }

    private Button step(GameView.Table table) {
        return button(
                "move-on",
                texts.get("classroom.control.move." + table.phase()),
                pressed -> wheel.send(pressed, new GameCommand.MoveOn(table.round(), table.phase())));
    }

    private Button sends(String id, GameCommand.Driving command) {
        return button(id, texts.get("classroom.control.press." + id), pressed -> wheel.send(pressed, command));
    }

    private Button advances(String id, int round, Phase goal) {
        return button(id, texts.get("classroom.control.press." + id, round), pressed -> wheel.advance(pressed, goal));
    }

    private Button button(String id, String text, Consumer<Button> press) {
        return standing.computeIfAbsent(id, fresh -> {
            Button button = new Button(text, click -> press.accept(click.getSource()));
            button.setId(id);
            button.setDisableOnClick(true);
            return button;
        });
    }
}
