package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.game.Decision;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Refusal;
import org.chokepoint.scenario.LeverId;
import org.chokepoint.scenario.Order;

/** The team sets its levers under its budget and seals. Every change is in the log before it is shown to others. */
class DraftPanel extends PlayPanel {

    private final Desk desk;
    private final int round;
    private final Map<LeverId, LeverPanel> levers = new LinkedHashMap<>();
    private final BudgetBar budget;
    private final TeamList team;
    private final NotePanel notes;
    private final Paragraph refused = new Paragraph();
    private final Runnable sealed;

    /** @param sealed is run when the order is sealed, for good and in the log */
    DraftPanel(Desk desk, GameView.Member member, Runnable sealed) {
        this.desk = desk;
        this.round = member.table().round();
        this.sealed = sealed;
        int quarters = desk.scenario(member).calendar().quartersPerRound();
        this.budget = new BudgetBar(desk.texts(), member.role(), quarters, member.purse());
        this.team = new TeamList(desk);
        this.notes = new NotePanel(desk);
        refused.addClassName("refused");
        refused.setId("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        addClassNames("columns", "play-columns");
        add(draft(member, quarters), aims(member), side(member));
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
        team.update(member);
        notes.update();
    }

    @Override
    Component[] due(GameView.Member member) {
        Button seal = new Button(desk.texts().get("game.seal"), click -> seal());
        seal.setId("seal");
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        Div act = new Div(refused, seal);
        act.addClassName("due-act");
        return new Component[] {new Paragraph(desk.texts().get("game.due.draft")), act};
    }

    private Div draft(GameView.Member member, int quarters) {
        Paragraph secret = new Paragraph(desk.texts().get("game.draft.secret"));
        secret.addClassName("dim");
        Div draft = new Div(new H1(desk.texts().get("game.draft.title")), secret, budget);
        member.role().levers().forEach(lever -> {
            LeverPanel.Terms terms = new LeverPanel.Terms(
                    member.present().level(lever.id()), quarters, member.role().currency());
            LeverPanel panel = new LeverPanel(lever, terms, desk.texts(), this::change);
            levers.put(lever.id(), panel);
            draft.add(panel);
        });
        draft.addClassNames("stack", "middle");
        return draft;
    }

    private Div aims(GameView.Member member) {
        Details briefing = new Details(desk.texts().get("game.briefing.again"), BriefingPanel.text(desk, member));
        Div aside = new Div(new Aims(desk.texts(), member.role()), team, briefing);
        aside.addClassName("aside");
        return aside;
    }

    private Div side(GameView.Member member) {
        Div side = new Div(notes);
        if (!member.table().reveals().isEmpty()) {
            side.add(new ScorePanel(desk.texts(), member.role(), member.table().reveals()));
        }
        side.addClassName("aside");
        return side;
    }

    private void change(LeverId lever, double level) {
        show(desk.act(new GameCommand.Draft(round, new Order(Map.of(lever, level)))));
        if (desk.view() instanceof GameView.Member member) {
            budget.show(member.drafting().order());
        }
    }

    private void seal() {
        if (desk.view() instanceof GameView.Member member) {
            Decision decision =
                    desk.act(new GameCommand.Sign(round, member.drafting().version()));
            show(decision);
            if (desk.view() instanceof GameView.Member now && now.sealed().isPresent()) {
                sealed.run();
            }
        }
    }

    private void show(Decision decision) {
        switch (decision) {
            case Decision.Accepted accepted -> refused.setVisible(false);
            case Decision.Rejected(Refusal refusal) -> {
                refused.setText(desk.refusal(refusal));
                refused.setVisible(true);
            }
        }
    }
}
