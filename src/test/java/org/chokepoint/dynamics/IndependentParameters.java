package org.chokepoint.dynamics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the decoupling model with the parameters of the independent implementation, whatever was fitted since. */
public final class IndependentParameters {

    private IndependentParameters() {}

    public static Simulator simulator() {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("src/test/resources/fixtures/parameters.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (model, inputs) -> {
            Inputs all = inputs;
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                all = all.with(cells[0], Double.parseDouble(cells[1]));
            }
            return model.run(all);
        };
    }
}
