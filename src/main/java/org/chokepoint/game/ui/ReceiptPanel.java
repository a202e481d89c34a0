package org.chokepoint.game.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.chokepoint.game.GameView;
import org.chokepoint.game.Receipt;

/** After sealing: what was sealed, by whom and when, and how many teams are still open. */
class ReceiptPanel extends PlayPanel {

    private final SealedCount count;
    private final NotePanel notes;

    ReceiptPanel(Desk desk, GameView.Member member, Receipt receipt) {
        this.count = new SealedCount(desk.texts());
        this.notes = new NotePanel(desk);
        Paragraph open = new Paragraph(desk.texts().get("game.receipt.next"));
        open.addClassName("dim");
        Div others = new Div(new H2(desk.texts().get("game.receipt.open")), count, open);
        others.addClassName("rule");
        addClassNames("columns", "two-columns");
        add(new Div(sealed(desk, member, receipt), others, new ForecastPanel(desk, member)), notes);
    }

    private static Div sealed(Desk desk, GameView.Member member, Receipt receipt) {
        Paragraph signers = new Paragraph(desk.texts().get("game.receipt.signed", desk.names(receipt.signers())));
        signers.setId("signers");
        Paragraph fixed = new Paragraph(desk.texts().get("game.receipt.fixed"));
        fixed.addClassName("dim");
        Div box = new Div(
                new H1(desk.texts().get("game.receipt.title") + " " + Times.seconds(receipt.at())),
                signers,
                fixed,
                new SealedLevels(desk.texts(), member, receipt.order()));
        box.addClassName("receipt");
        box.setId("receipt");
        return box;
    }

    @Override
    void update(GameView.Member member) {
        count.update(member.table());
        notes.update();
    }
}
