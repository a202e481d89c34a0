package org.chokepoint.reader;

import java.time.LocalDate;
import java.util.List;

/**
 * What is certified of somebody whose name is not kept: the modules by their ids and the day.
 *
 * @param id by which it is looked up; it cannot be guessed
 */
public record Certificate(String id, List<String> modules, LocalDate day) {

    public Certificate {
        modules = List.copyOf(modules);
    }

    /** What is signed: the name of the holder stands in it, so that nobody else can show the certificate as hers. */
    public String statement(String name) {
        return String.join(
                "\n", "chokepoint certificate 1", id, name.strip(), String.join(",", modules), day.toString());
    }
}
