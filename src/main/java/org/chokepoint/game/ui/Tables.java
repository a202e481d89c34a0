package org.chokepoint.game.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chokepoint.ui.text.Texts;

/** Small tables: the first column is words, the others are numbers. */
final class Tables {

    private Tables() {}

    static NativeTable of(String id, Texts texts, List<String> headKeys, List<List<String>> rows) {
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(row(row.stream().<Component>map(Span::new).toList())));
        return of(id, texts, headKeys, body);
    }

    static NativeTable of(String id, Texts texts, List<String> headKeys, NativeTableBody body) {
        NativeTableRow head = new NativeTableRow();
        headKeys.forEach(key -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get(key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("r", head.getComponentCount() > 0);
            head.add(cell);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.setId(id);
        return table;
    }

    static NativeTableRow row(List<Component> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(content -> {
            NativeTableCell cell = new NativeTableCell(content);
            cell.setClassName("r", row.getComponentCount() > 0);
            row.add(cell);
        });
        return row;
    }
}
