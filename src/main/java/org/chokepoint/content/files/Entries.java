package org.chokepoint.content.files;

import java.util.List;
import java.util.Map;
import org.chokepoint.content.Bibliography;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.ContentNode;
import org.chokepoint.content.FieldReader;
import org.chokepoint.content.Problem;

/** What the entries of the shared lists have in common. */
final class Entries {

    private static final Map<String, Bibliography.Status> STATUS = Map.of(
            "seen in a source", Bibliography.Status.SEEN,
            "partly checked", Bibliography.Status.PARTLY,
            "not checked", Bibliography.Status.NOT_CHECKED);

    private Entries() {}

    static List<ContentNode.Fields> of(ContentFile file, String name, List<Problem> problems) {
        return new FieldReader(file.path(), problems).records(file.header(), name);
    }

    static Bibliography.Status status(FieldReader reader, ContentNode.Fields entry) {
        String words = reader.text(entry, "status");
        Bibliography.Status status = STATUS.get(words);
        if (status == null && !words.isEmpty()) {
            reader.problem(
                    entry.place("status"),
                    "the field 'status' is one of " + STATUS.keySet() + ", found '" + words + "'");
        }
        return status == null ? Bibliography.Status.NOT_CHECKED : status;
    }

    static void known(FieldReader reader, ContentNode at, String source, Bibliography bibliography) {
        if (bibliography.find(source).isEmpty()) {
            reader.problem(at, "there is no source '" + source + "' in bibliography.yaml");
        }
    }

    static void once(FieldReader reader, ContentNode at, boolean first, String id) {
        if (!first && !id.isEmpty()) {
            reader.problem(at, "the id '" + id + "' stands here twice: keep one");
        }
    }
}
