package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;

/** The team sets its levers under its budget and seals. Every change is in the log before it is shown to others. */
class DraftPanel extends PlayPanel {

    private static final Order NOTHING = new Order(Map.of());

    private final Desk desk;
    private final int round;
    private final Map<LeverId, LeverPanel> levers = new LinkedHashMap<>();
    private final BudgetBar budget;
    private final TeamList team;
    private final NotePanel notes;
    private final Refused refused;
    private final SigningBar signing;
    private final VersionLine versions;
    private final PreviewPanel preview;
    private final AssumptionPanel assumptions;
    private final AnnouncementPanel announcements;
    private final Runnable signed;
    private int version;

    /** @param signed is run when a key was turned or taken back, for good and in the log */
    DraftPanel(Desk desk, GameView.Member member, Runnable signed) {
        this.desk = desk;
        this.round = member.table().round();
        this.signed = signed;
        this.refused = new Refused(desk, "refused");
        this.signing = new SigningBar(desk, refused, this::sign, this::takeBack);
        this.versions = new VersionLine(desk, old -> act(new GameCommand.Restore(round, old)));
        this.preview = new PreviewPanel(desk, desk.scenario());
        this.assumptions = new AssumptionPanel(
                desk.texts(),
                desk.scenario(),
                member.role().id(),
                (role, stance) -> act(new GameCommand.Assume(role, stance)));
        this.announcements = new AnnouncementPanel(
                desk.texts(), member.role(), next -> act(new GameCommand.Draft(round, NOTHING, Optional.of(next))));
        int quarters = desk.scenario().calendar().quartersPerRound();
        this.budget = new BudgetBar(desk.texts(), member.role(), quarters, member.purse());
        this.team = new TeamList(desk);
        this.notes = new NotePanel(desk);
        addClassNames("columns", "play-columns");
        add(head(), outlook(), levers(member, quarters), side(member));
    }

    @Override
    void update(GameView.Member member) {
        Order order = member.drafting().order();
        levers.forEach((lever, panel) -> {
            if (panel.now() != order.level(lever)) {
                panel.show(order.level(lever));
            }
        });
        budget.show(order);
        versions.update(member.drafting());
        if (preview.update(member)) {
            member.role()
                    .levers()
                    .forEach(lever -> Objects.requireNonNull(levers.get(lever.id()))
                            .showAlone(() -> preview.alone(member, lever)));
        }
        assumptions.update(member);
        announcements.update(member);
        version = member.drafting().version();
        signing.update(member);
        team.update(member);
        notes.update();
    }

    boolean isOf(int which) {
        return round == which;
    }

    @Override
    List<Component> acts() {
        return List.of(signing);
    }

    private Div head() {
        Paragraph secret = new Paragraph(desk.texts().get("game.draft.secret"));
        secret.addClassName("dim");
        Div head = new Div(new H1(desk.texts().get("game.draft.title")), secret, versions, budget);
        head.addClassNames("stack", "draft-head");
        return head;
    }

    private Div outlook() {
        Div outlook = new Div(preview, assumptions);
        outlook.addClassName("outlook");
        return outlook;
    }

    /** What the draft has changed already comes first. */
    private Div levers(GameView.Member member, int quarters) {
        Div draft = new Div();
        Order order = member.drafting().order();
        member.role().levers().stream()
                .sorted(Comparator.comparing(
                        lever -> order.level(lever.id()) == member.present().level(lever.id())))
                .forEach(lever -> draft.add(lever(member, lever, quarters)));
        announcements.setVisible(round < member.table().rounds());
        draft.add(announcements);
        draft.addClassNames("stack", "middle");
        return draft;
    }

    private LeverPanel lever(GameView.Member member, Lever lever, int quarters) {
        LeverPanel.Terms terms = new LeverPanel.Terms(
                member.present().level(lever.id()), quarters, member.role().currency());
        LeverPanel panel = new LeverPanel(lever, terms, desk.texts(), this::change);
        levers.put(lever.id(), panel);
        return panel;
    }

    /** Aims, with the points of the last round once there is one. */
    private Div side(GameView.Member member) {
        Div side = new Div(
                member.table().reveals().isEmpty()
                        ? new Aims(desk.texts(), desk.scenario(), member.role())
                        : new ScorePanel(
                                desk.texts(),
                                desk.scenario(),
                                member.role(),
                                member.table().reveals()),
                team,
                notes);
        side.addClassName("aside");
        return side;
    }

    private void change(LeverId lever, double level) {
        act(new GameCommand.Draft(round, new Order(Map.of(lever, level))));
    }

    private void act(GameCommand command) {
        refused.show(desk.act(command));
        if (desk.view() instanceof GameView.Member member) {
            update(member);
        }
    }

    /** Signs what is shown; the log has it before the page says so. */
    private void sign() {
        refused.show(desk.act(new GameCommand.Sign(round, version)));
        signed.run();
    }

    private void takeBack() {
        refused.show(desk.act(new GameCommand.TakeBackSignature(round)));
        signed.run();
    }
}
