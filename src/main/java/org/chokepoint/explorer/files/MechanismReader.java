package org.chokepoint.explorer.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.content.Words;
import org.chokepoint.dynamics.Model;
import org.chokepoint.explorer.Doubt;
import org.chokepoint.explorer.Mechanism;
import org.chokepoint.explorer.Question;

/** Reads the lists of plain words beside a model: {@code mechanisms.yaml}, {@code doubts.yaml} and {@code questions.yaml}. */
final class MechanismReader {

    private MechanismReader() {}

    static Map<String, Mechanism> mechanisms(ContentFile file, List<Problem> problems) {
        FieldReader reader = new FieldReader(file.path(), problems);
        Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
        reader.records(file.header(), "mechanisms").forEach(entry -> {
            Mechanism read = new Mechanism(
                    reader.text(entry, "id"),
                    reader.translated(entry, "title"),
                    reader.word(entry, "sign", List.of(Mechanism.Sign.values())),
                    entry.has("delay") ? reader.translated(entry, "delay") : new Words("", ""),
                    reader.translated(entry, "strength"),
                    reader.translated(entry, "evidence"),
                    reader.translated(entry, "counter"));
            if (mechanisms.put(read.id(), read) != null) {
                reader.problem(entry.place("id"), "the mechanism '" + read.id() + "' is there twice");
            }
        });
        return mechanisms;
    }

    static List<Doubt> doubts(ContentFile file, List<Problem> problems) {
        FieldReader reader = new FieldReader(file.path(), problems);
        return reader.records(file.header(), "doubts").stream()
                .map(entry -> new Doubt(reader.translated(entry, "title"), reader.translated(entry, "text")))
                .toList();
    }

    static List<Question> questions(ContentFile file, Model model, List<Problem> problems) {
        FieldReader reader = new FieldReader(file.path(), problems);
        List<Question> questions = new ArrayList<>();
        for (ContentNode.Fields entry : reader.records(file.header(), "questions")) {
            List<String> along = reader.texts(entry, "along");
            along.stream()
                    .filter(name -> model.variable(name).isEmpty())
                    .forEach(name -> reader.problem(entry.place("along"), "the model has no variable '" + name + "'"));
            if (!along.isEmpty()
                    && along.stream().allMatch(name -> model.variable(name).isPresent())) {
                questions.add(
                        new Question(reader.translated(entry, "question"), reader.translated(entry, "answer"), along));
            }
        }
        return questions;
    }
}
