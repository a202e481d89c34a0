package org.chokepoint.explorer.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.content.ContentFile;
import org.chokepoint.content.Problem;
import org.chokepoint.explorer.Observation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads {@code observations.csv}; its first line names the columns. */
final class ObservationReader {

    private static final List<String> COLUMNS =
            List.of("id", "variable", "entity", "period", "value", "unit", "low", "high", "source", "status", "note");

    private final ContentFile file;
    private final List<Problem> problems;
    private final Map<String, Observation> observations = new LinkedHashMap<>();

    ObservationReader(ContentFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rows that can be read, by their ids. */
    Map<String, Observation> read() {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                CsvMapper.shared().readerForMapOf(String.class).with(schema).readValues(file.body())) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                row(row, rows.currentLocation().getLineNr() - 1);
            }
        } catch (JacksonException broken) {
            problem(broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(), broken.getOriginalMessage());
        }
        return observations;
    }

    private void row(Map<String, String> row, int line) {
        if (!row.keySet().containsAll(COLUMNS)) {
            problem(line, "a row has the columns " + COLUMNS + ", found " + row.keySet());
            return;
        }
        try {
            Observation read = new Observation(
                    row.getOrDefault("id", ""),
                    row.getOrDefault("variable", ""),
                    row.getOrDefault("entity", ""),
                    row.getOrDefault("period", ""),
                    Double.parseDouble(row.getOrDefault("value", "")),
                    row.getOrDefault("unit", ""),
                    Double.parseDouble(row.getOrDefault("low", "")),
                    Double.parseDouble(row.getOrDefault("high", "")),
                    row.getOrDefault("source", ""),
                    status(row.getOrDefault("status", "")),
                    row.getOrDefault("note", ""));
            if (observations.put(read.id(), read) != null) {
                problem(line, "the id '" + read.id() + "' is there twice");
            }
        } catch (NumberFormatException notANumber) {
            problem(
                    line,
                    "value, low and high of '" + row.getOrDefault("id", "") + "' are numbers, found "
                            + row.getOrDefault("value", "") + ", " + row.getOrDefault("low", "") + ", "
                            + row.getOrDefault("high", ""));
        } catch (IllegalArgumentException unknown) {
            problem(
                    line,
                    "the status of '" + row.getOrDefault("id", "")
                            + "' is 'seen in a source', 'partly checked', 'not checked' or" + " 'estimate', found '"
                            + row.getOrDefault("status", "") + "'");
        }
    }

    private static Observation.Status status(String words) {
        return Observation.Status.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private void problem(int line, String message) {
        problems.add(new Problem(file.path(), Math.max(1, line), 1, message));
    }
}
