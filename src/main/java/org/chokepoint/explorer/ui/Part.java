package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The small parts that pages of the explorer are built from. */
final class Part {

    private Part() {}

    static Section section(String heading, Component... content) {
        Section section = new Section(new H2(heading));
        section.add(content);
        section.addClassNames("rule", "part");
        return section;
    }

    static Paragraph line(String text, String... classes) {
        Paragraph line = new Paragraph(text);
        line.addClassNames(classes);
        return line;
    }

    static UnorderedList list(List<? extends Component> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        list.addClassName("rows");
        return list;
    }

    static Div columns(Component main, Component aside) {
        Div columns = new Div(main, aside);
        columns.addClassNames("columns", "explorer-columns");
        return columns;
    }

    /** The first column is words, those named in {@code right} are numbers. */
    static Div table(List<String> heads, List<Integer> right, List<List<Component>> rows) {
        NativeTableRow head = new NativeTableRow();
        for (int i = 0; i < heads.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heads.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("r", right.contains(i));
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (List<Component> cells : rows) {
            NativeTableRow row = new NativeTableRow();
            for (int i = 0; i < cells.size(); i++) {
                NativeTableCell cell = new NativeTableCell(cells.get(i));
                cell.setClassName("r", right.contains(i));
                cell.getElement().setAttribute("data-label", heads.get(i));
                row.add(cell);
            }
            body.add(row);
        }
        Div scroll = new Div(new NativeTable(new NativeTableHeader(head), body));
        scroll.addClassName("table-scroll");
        return scroll;
    }

    static Div twoLines(String first, Div more) {
        more.addClassNames("xs", "dim");
        return new Div(new Div(first), more);
    }

    /** A link to a document or a download, not to a live page. */
    static Anchor document(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.setRouterIgnore(true);
        return link;
    }
}
