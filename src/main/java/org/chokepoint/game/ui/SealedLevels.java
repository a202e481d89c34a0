package org.chokepoint.game.ui;

import com.vaadin.flow.component.details.Details;
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
        NativeTableBody changed = new NativeTableBody();
        NativeTableBody same = new NativeTableBody();
        member.role()
                .levers()
                .forEach(lever -> (isChanged(member, order, lever) ? changed : same).add(row(member, order, lever)));
        List<String> heads = List.of("game.order.lever", "game.order.levels");
        if (changed.getComponentCount() > 0) {
            add(Tables.of("sealed", texts, heads, changed));
        }
        if (same.getComponentCount() > 0) {
            add(new Details(
                    texts.get("game.order.same", same.getComponentCount()),
                    Tables.of("sealed-same", texts, heads, same)));
        }
    }

    private static boolean isChanged(GameView.Member member, Order order, Lever lever) {
        return member.present().level(lever.id()) != order.level(lever.id());
    }

    private static NativeTableRow row(GameView.Member member, Order order, Lever lever) {
        double before = member.present().level(lever.id());
        double after = order.level(lever.id());
        Span moved = new Span(Numbers.level(before) + " \u2192 " + Numbers.level(after));
        moved.setClassName("b", isChanged(member, order, lever));
        NativeTableRow row = Tables.row(List.of(new Span(lever.name()), moved));
        row.setId("sealed-" + lever.id().value());
        return row;
    }
}
