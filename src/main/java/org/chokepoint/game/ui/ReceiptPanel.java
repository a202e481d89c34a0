package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Order;

/** After sealing: what was sealed, and how many teams are still open. */
class ReceiptPanel extends PlayPanel {

    private final Desk desk;
    private final SealedCount count;
    private final NotePanel notes;

    ReceiptPanel(Desk desk, GameView.Member member, Order sealed) {
        this.desk = desk;
        this.count = new SealedCount(desk.texts());
        this.notes = new NotePanel(desk);
        Paragraph fixed = new Paragraph(desk.texts().get("game.receipt.fixed"));
        fixed.addClassName("dim");
        Div receipt = new Div(new H1(desk.texts().get("game.receipt.title")), fixed, levels(member, sealed));
        receipt.addClassName("receipt");
        receipt.setId("receipt");
        Paragraph next = new Paragraph(desk.texts().get("game.receipt.next"));
        next.addClassName("dim");
        Div open = new Div(new H2(desk.texts().get("game.receipt.open")), count, next);
        open.addClassName("rule");
        addClassNames("columns", "two-columns");
        add(new Div(receipt, open), notes);
    }

    @Override
    void update(GameView.Member member) {
        count.update(member.table());
        notes.update();
    }

    @Override
    Component[] due(GameView.Member member) {
        return line(desk.texts().get("game.due.sealed"));
    }

    private Component levels(GameView.Member member, Order sealed) {
        NativeTableBody body = new NativeTableBody();
        for (Lever lever : member.role().levers()) {
            double before = member.present().level(lever.id());
            double after = sealed.level(lever.id());
            Span moved = new Span(Numbers.level(before) + " \u2192 " + Numbers.level(after));
            moved.setClassName("b", before != after);
            NativeTableRow row = Tables.row(List.of(new Span(lever.name()), moved));
            row.setId("sealed-" + lever.id().value());
            body.add(row);
        }
        return Tables.of("sealed", desk.texts(), List.of("game.order.lever", "game.order.levels"), body);
    }
}
