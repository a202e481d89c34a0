package org.chokepoint.game.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.chokepoint.scenario.Order;
import org.chokepoint.scenario.Role;
import org.chokepoint.ui.text.Texts;

/** What a draft spends in the round, of what the team has. */
class BudgetBar extends Div {

    private final Texts texts;
    private final Role role;
    private final int quarters;
    private final double purse;
    private final Span spent = new Span();
    private final Span left = new Span();
    private final Div filled = new Div();
    private final Div bar = new Div(filled);

    /** @param purse what the team may spend in this round, in the currency of its role */
    BudgetBar(Texts texts, Role role, int quarters, double purse) {
        this.texts = texts;
        this.role = role;
        this.quarters = quarters;
        this.purse = purse;
        bar.addClassName("budget");
        bar.getElement().setAttribute("aria-hidden", "true");
        spent.addClassName("b");
        Div line = new Div(spent, left);
        line.addClassName("between");
        line.setId("budget");
        line.getElement().setAttribute("role", "status");
        Paragraph about =
                new Paragraph(texts.get("game.budget.about", Numbers.money(role.point(), 2, role.currency())));
        about.addClassNames("small", "dim");
        add(line, bar, new Details(texts.get("game.budget.why"), about));
    }

    void show(Order order) {
        double cost = role.cost(order) * quarters;
        boolean over = cost > purse + 1e-9;
        spent.setText(texts.get("game.budget.spent", Numbers.fixed(cost, 1), Numbers.money(purse, 1, role.currency())));
        left.setText(
                texts.get(over ? "game.budget.over" : "game.budget.left", Numbers.fixed(Math.abs(purse - cost), 1)));
        left.setClassName("over", over);
        bar.setClassName("over", over);
        filled.setWidth(Math.clamp(100 * cost / purse, 0, 100) + "%");
    }
}
