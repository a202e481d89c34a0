package org.chokepoint.explorer.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.Variable;
import org.chokepoint.explorer.Names;

/**
 * Reads {@code names-zh.yaml} beside a model: every variable and every sector has a name in it, or none of the
 * model has, and every variable that moves has a sentence.
 */
final class NamesReader {

    private final ContentFile file;
    private final Model model;
    private final FieldReader reader;

    NamesReader(ContentFile file, Model model, List<Problem> problems) {
        this.file = file;
        this.model = model;
        this.reader = new FieldReader(file.path(), problems);
    }

    /** @param levers what the game calls its levers, by their ids */
    Names read(Map<String, Words> levers) {
        ContentNode.Fields own = reader.fields(file.header(), "titles");
        Map<String, String> titles = names(own);
        known(own);
        levers.forEach((id, name) -> titles.putIfAbsent(id, name.chinese()));
        ContentNode.Fields groups = file.header().has("sectors")
                ? reader.fields(file.header(), "sectors")
                : ContentNode.Fields.none(file.header().line(), file.header().column());
        Map<String, String> sectors = names(groups);
        for (Variable variable : model.variables()) {
            missing("name", titles, variable.name(), own);
            missing("name", sectors, variable.about().group(), groups);
        }
        return new Names(reader.text(file.header(), "name"), titles, sectors, docs());
    }

    private Map<String, String> docs() {
        ContentNode.Fields sentences = reader.fields(file.header(), "docs");
        known(sentences);
        Map<String, String> docs = names(sentences);
        model.variables().stream()
                .filter(variable -> !variable.isConstant())
                .forEach(variable -> missing("sentence", docs, variable.name(), sentences));
        return docs;
    }

    private void known(ContentNode.Fields named) {
        named.fields().forEach((name, at) -> {
            if (model.variable(name).isEmpty()) {
                reader.problem(at, "the model has no variable '" + name + "'");
            }
        });
    }

    private void missing(String what, Map<String, String> names, String name, ContentNode.Fields at) {
        if (!name.isEmpty() && names.putIfAbsent(name, "") == null) {
            reader.problem(at, "there is no Chinese " + what + " for '" + name + "'");
        }
    }

    private Map<String, String> names(ContentNode.Fields fields) {
        Map<String, String> names = new LinkedHashMap<>();
        fields.fields().keySet().forEach(name -> names.put(name, reader.text(fields, name)));
        return names;
    }
}
