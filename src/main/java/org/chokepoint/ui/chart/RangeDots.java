package org.chokepoint.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/**
 * Gains and losses as dots on one scale: the dot is the middle of the runs, the bar eight tenths of them. Every row is also words and a number, so
 * that the drawing carries nothing alone.
 */
public final class RangeDots extends UnorderedList {

    /** One row; all three in points, {@code detail} a second line of words. */
    public record Row(Component name, String detail, double low, double middle, double high, String value) {}

    /** The words at the ends of the scale. */
    public record Ends(String worse, String better) {}

    public RangeDots(Ends ends, List<Row> rows) {
        addClassName("range-dots");
        add(head(ends));
        double reach = rows.stream()
                .mapToDouble(row -> Math.max(Math.abs(row.low()), Math.abs(row.high())))
                .max()
                .orElse(1);
        double scale = Math.max(reach, 1);
        rows.forEach(row -> add(item(row, scale)));
    }

    private static ListItem head(Ends ends) {
        Div words = new Div(new Span(ends.worse()), new Span(ends.better()));
        words.addClassNames("ends", "xs", "dim");
        ListItem head = new ListItem(words);
        head.addClassName("head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    private static ListItem item(Row row, double scale) {
        Span detail = new Span(row.detail());
        detail.addClassNames("xs", "dim");
        Div name = new Div(row.name(), detail);
        name.addClassName("stack-tight");
        Div bar = drawn("bar", row.low(), scale);
        bar.getStyle().set("--to", share(row.high(), scale));
        Div plot = new Div(bar, drawn("dot", row.middle(), scale));
        plot.addClassName("plot");
        plot.getElement().setAttribute("aria-hidden", "true");
        Span value = new Span(row.value());
        value.addClassName("b");
        return new ListItem(name, plot, value);
    }

    private static Div drawn(String kind, double at, double scale) {
        Div mark = new Div();
        mark.addClassName(kind);
        mark.getStyle().set("--at", share(at, scale));
        return mark;
    }

    /** From 0 at the left end to 1 at the right one. */
    private static String share(double points, double scale) {
        return String.format(Locale.ROOT, "%.4f", (points / scale + 1) / 2);
    }
}
