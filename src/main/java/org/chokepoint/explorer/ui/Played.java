package org.chokepoint.explorer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.explorer.ExplorerLinks;
import org.springframework.stereotype.Component;

/** What a reader who comes from a session is told when the model has changed since it was played. */
@Component
class Played {

    private final ModelVersions versions;

    Played(ModelVersions versions) {
        this.versions = versions;
    }

    /** Nothing when the address names no version, one that was never in use here, or the present one. */
    Optional<Div> notice(QueryParameters address, Reading reading) {
        String slug = reading.dossier().slug();
        Optional<ModelVersion> now = versions.current(slug);
        String asked = address.getSingleParameter("version").orElse("");
        return versions.of(slug).stream()
                .filter(version -> version.id().equals(asked))
                .filter(version -> !now.equals(Optional.of(version)))
                .findFirst()
                .map(version ->
                        notice(reading, version, now.map(ModelVersion::shortly).orElse("")));
    }

    private static Div notice(Reading reading, ModelVersion version, String now) {
        String file = "/" + ExplorerLinks.file(reading.dossier().slug(), version);
        Div notice = new Div(
                new Paragraph(reading.texts().get("explorer.played", version.shortly(), now)),
                Part.document(file, reading.texts().get("explorer.played.file", version.shortly())));
        notice.addClassName("played");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }
}
