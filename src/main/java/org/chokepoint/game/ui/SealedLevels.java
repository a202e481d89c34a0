package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chokepoint.game.GameView;
import org.chokepoint.scenario.Lever;
import org.chokepoint.scenario.Order;
import org.chokepoint.ui.text.Texts;

/** The levels of an order that is decided, against those in force. */
class SealedLevels extends Div {

    SealedLevels(Texts texts, GameView.Member member, Order order) {
        NativeTableBody body = new NativeTableBody();
        member.role().levers().forEach(lever -> body.add(row(member, order, lever)));
        Component table = Tables.of("sealed", texts, List.of("game.order.lever", "game.order.levels"), body);
        add(table);
    }

    private static NativeTableRow row(GameView.Member member, Order order, Lever lever) {
        double before = member.present().level(lever.id());
        double after = order.level(lever.id());
        Span moved = new Span(Numbers.level(before) + " \u2192 " + Numbers.level(after));
        moved.setClassName("b", before != after);
        NativeTableRow row = Tables.row(List.of(new Span(lever.name()), moved));
        row.setId("sealed-" + lever.id().value());
        return row;
    }
}
