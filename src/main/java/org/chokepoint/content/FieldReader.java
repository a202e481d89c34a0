package org.chokepoint.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Reads the fields of a file. What is missing or wrong becomes a problem with its place, and a harmless value is returned. */
public final class FieldReader {

    private final String file;
    private final List<Problem> problems;
    private boolean failed;

    public FieldReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Whether anything that was read through this reader was missing or wrong. */
    public boolean failed() {
        return failed;
    }

    public void problem(ContentNode at, String message) {
        failed = true;
        problems.add(new Problem(file, at.line(), at.column(), message));
    }

    public void warning(ContentNode at, String message) {
        problems.add(Problem.warning(file, at, message));
    }

    /** Reports every field that is not among the names. */
    public void only(ContentNode.Fields fields, Set<String> names) {
        fields.fields().forEach((name, value) -> {
            if (!names.contains(name)) {
                problem(value, "the field '" + name + "' is not known here; known are " + new TreeSet<>(names));
            }
        });
    }

    public String text(ContentNode.Fields fields, String name) {
        return required(fields, name).map(found -> text(found, name)).orElse("");
    }

    public String optionalText(ContentNode.Fields fields, String name) {
        return fields.find(name).map(found -> text(found, name)).orElse("");
    }

    /** A text with its translation, which stands in the field {@code name-zh} and may be absent. */
    public Words words(ContentNode.Fields fields, String name) {
        return new Words(text(fields, name), optionalText(fields, name + "-zh"));
    }

    /** A text that has to be there in both languages. */
    public Words translated(ContentNode.Fields fields, String name) {
        return new Words(text(fields, name), text(fields, name + "-zh"));
    }

    public Words optionalWords(ContentNode.Fields fields, String name) {
        return new Words(optionalText(fields, name), optionalText(fields, name + "-zh"));
    }

    public double number(ContentNode.Fields fields, String name) {
        return required(fields, name).map(found -> number(found, name)).orElse(0.0);
    }

    public int integer(ContentNode.Fields fields, String name) {
        double number = number(fields, name);
        if (number != Math.rint(number) || Math.abs(number) > 1e9) {
            problem(fields.place(name), "the field '" + name + "' is a whole number, found " + number);
            return 0;
        }
        return (int) number;
    }

    public LocalDate date(ContentNode.Fields fields, String name) {
        String text = text(fields, name);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            problem(fields.place(name), "the field '" + name + "' is a day like 2026-06-30, found '" + text + "'");
            return LocalDate.EPOCH;
        }
    }

    /** One of the constants of an enum, written in lower case with blanks. */
    public <E extends Enum<E>> E word(ContentNode.Fields fields, String name, List<E> words) {
        String text = text(fields, name);
        for (E word : words) {
            if (inWords(word).equals(text)) {
                return word;
            }
        }
        if (!text.isEmpty()) {
            List<String> known = words.stream().map(FieldReader::inWords).toList();
            problem(fields.place(name), "the field '" + name + "' is one of " + known + ", found '" + text + "'");
        }
        return words.getFirst();
    }

    public ContentNode.Fields fields(ContentNode.Fields fields, String name) {
        return required(fields, name)
                .map(found -> fields(found, name))
                .orElse(ContentNode.Fields.none(fields.line(), fields.column()));
    }

    /** The node as fields. */
    public ContentNode.Fields fields(ContentNode node, String name) {
        if (node instanceof ContentNode.Fields found) {
            return found;
        }
        problem(node, "'" + name + "' has fields of its own (name: value), found " + node.words());
        return ContentNode.Fields.none(node.line(), node.column());
    }

    public List<ContentNode> items(ContentNode.Fields fields, String name) {
        return required(fields, name).map(found -> items(found, name)).orElse(List.of());
    }

    public List<ContentNode> items(ContentNode node, String name) {
        if (node instanceof ContentNode.Items found) {
            return found.items();
        }
        problem(node, "'" + name + "' is a list, found " + node.words());
        return List.of();
    }

    public List<ContentNode.Fields> records(ContentNode.Fields fields, String name) {
        return items(fields, name).stream().map(item -> fields(item, name)).toList();
    }

    /** A list of texts; an absent list is empty. */
    public List<String> texts(ContentNode.Fields fields, String name) {
        return fields.find(name).map(found -> items(found, name)).orElse(List.of()).stream()
                .map(item -> text(item, name))
                .toList();
    }

    public String text(ContentNode node, String name) {
        if (node instanceof ContentNode.Text text && !text.value().isBlank()) {
            return text.value().strip();
        }
        problem(node, "'" + name + "' needs a text, found " + node.words());
        return "";
    }

    public double number(ContentNode node, String name) {
        try {
            double number = Double.parseDouble(text(node, name));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below.
        }
        if (node instanceof ContentNode.Text text && !text.value().isBlank()) {
            problem(node, "'" + name + "' is a number, found " + text.words());
        }
        return 0;
    }

    /** A value that checks itself when it is made; its refusal becomes a problem. */
    public <T> Optional<T> made(ContentNode at, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            problem(at, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<ContentNode> required(ContentNode.Fields fields, String name) {
        Optional<ContentNode> found = fields.find(name);
        if (found.isEmpty()) {
            problem(fields, "the field '" + name + "' is missing: add '" + name + ": …'");
        }
        return found;
    }

    private static String inWords(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
