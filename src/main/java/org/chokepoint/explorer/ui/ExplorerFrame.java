package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.chokepoint.explorer.ExplorerLinks;
import org.chokepoint.ui.page.PageFrame;
import org.chokepoint.ui.text.Texts;

/** The frame of all pages of the explorer: which model this is, and the ways to its other pages. */
final class ExplorerFrame extends Div {

    private final Dossiers dossiers;
    private final Texts texts;
    private final PageFrame frame;

    ExplorerFrame(Dossiers dossiers, Texts texts) {
        this.dossiers = dossiers;
        this.texts = texts;
        this.frame = new PageFrame(texts.get("ui.brand"));
        add(frame);
        addClassName("explorer");
    }

    /** The model that the address names. */
    Reading reading(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("model").orElseGet(this::main);
        return dossiers.find(slug)
                .map(dossier -> new Reading(dossier, texts))
                .orElseThrow(() -> new NotFoundException("no model " + slug));
    }

    /** The model that is held against figures; what a path without a name leads to. */
    private String main() {
        return dossiers.all().stream()
                .filter(dossier -> dossier.calibration().isPresent())
                .map(Dossier::slug)
                .findFirst()
                .orElse("");
    }

    void show(Reading reading, String where, Component... content) {
        frame.where(texts.get("explorer.where", reading.name()), where);
        frame.whose(Part.document("/lessons", texts.get("explorer.lessons")));
        Component[] all = new Component[content.length + 1];
        all[0] = ways(reading, where);
        System.arraycopy(content, 0, all, 1, content.length);
        frame.content(all);
    }

    private Nav ways(Reading reading, String where) {
        String slug = reading.dossier().slug();
        Nav ways = new Nav(way(
                ExplorerLinks.model(slug),
                "explorer.way.map",
                where.isEmpty() ? texts.get("explorer.way.map") : where));
        if (reading.dossier().calibration().isPresent()) {
            ways.add(way(ExplorerLinks.assumptions(slug), "explorer.way.assumptions", where));
            ways.add(way(ExplorerLinks.hindcast(slug), "explorer.way.hindcast", where));
        }
        if (!reading.dossier().doubts().isEmpty()) {
            ways.add(way(ExplorerLinks.doubt(slug), "explorer.way.doubt", where));
        }
        ways.getElement().setAttribute("aria-label", texts.get("explorer.ways"));
        ways.addClassName("ways");
        return ways;
    }

    private Anchor way(String path, String key, String where) {
        Anchor way = new Anchor(path, texts.get(key));
        if (texts.get(key).equals(where)) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
