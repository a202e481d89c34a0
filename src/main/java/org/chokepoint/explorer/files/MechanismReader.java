package org.chokepoint.explorer.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;
import org.chokepoint.explorer.Doubt;
import org.chokepoint.explorer.Mechanism;

/** Reads the two lists of plain words beside a model: {@code mechanisms.yaml} and {@code doubts.yaml}. */
final class MechanismReader {

    private MechanismReader() {}

    static Map<String, Mechanism> mechanisms(ContentFile file, List<Problem> problems) {
        FieldReader reader = new FieldReader(file.path(), problems);
        Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
        reader.records(file.header(), "mechanisms").forEach(entry -> {
            Mechanism read = new Mechanism(
                    reader.text(entry, "id"),
                    reader.text(entry, "title"),
                    reader.word(entry, "sign", List.of(Mechanism.Sign.values())),
                    reader.optionalText(entry, "delay"),
                    reader.text(entry, "strength"),
                    reader.text(entry, "evidence"),
                    reader.text(entry, "counter"));
            if (mechanisms.put(read.id(), read) != null) {
                reader.problem(entry.place("id"), "the mechanism '" + read.id() + "' is there twice");
            }
        });
        return mechanisms;
    }

    static List<Doubt> doubts(ContentFile file, List<Problem> problems) {
        FieldReader reader = new FieldReader(file.path(), problems);
        return reader.records(file.header(), "doubts").stream()
                .map(entry -> new Doubt(reader.text(entry, "title"), reader.text(entry, "text")))
                .toList();
    }
}
