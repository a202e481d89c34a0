package org.chokepoint.game.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.Appealing;
import org.chokepoint.game.ByRule;
import org.chokepoint.game.GameCommand;
import org.chokepoint.game.GameView;
import org.chokepoint.ui.page.Kept;

/** Nobody sealed in time: the order that a rule gave, and the appeal against it. */
class MissedPanel extends PlayPanel {

    private final Desk desk;
    private final Paragraph appealed = new Paragraph();
    private final Button appeal;

    MissedPanel(Desk desk, GameView.Member member, ByRule missed) {
        this.desk = desk;
        Refused refused = new Refused(desk, "appeal-refused");
        this.appeal = new Button(desk.texts().get("game.appeal"), click -> {
            refused.show(desk.act(new GameCommand.Appeal()));
            Kept.focus(appealed);
        });
        appeal.setId("appeal");
        appeal.addThemeVariants(ButtonVariant.PRIMARY);
        appealed.setId("appealed");
        appealed.getElement().setAttribute("role", "status");
        Paragraph rule = new Paragraph(desk.texts()
                .get("game.rule." + missed.rule().name(), member.role().name()));
        Div receipt = new Div(
                new H1(desk.texts().get("game.missed.title")),
                rule,
                new SealedLevels(desk.texts(), member, missed.order()));
        receipt.addClassName("receipt");
        receipt.setId("missed");
        addClassName("stack");
        add(receipt, refused, appealed, appeal);
    }

    @Override
    void update(GameView.Member member) {
        appealed.setText(desk.texts().get("game.appeal." + member.appeal().name()));
        appeal.setVisible(member.appeal() == Appealing.NOT_ASKED);
    }
}
