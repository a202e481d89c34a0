package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Valid files with damage: each is run or refused with the engine's own error, never anything else. {@code -Dfuzz.cases=50000} makes it long; each
 * case is known by its seed.
 */
class FuzzTest {

    private static final int CASES = Integer.getInteger("fuzz.cases", 3000);
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "\"",
            "&",
            "(",
            ")",
            "[",
            "]",
            "*",
            ",",
            "-",
            "1e308",
            "0",
            "NaN",
            " AND ",
            "IF ",
            "SUM(",
            "DELAY3(",
            "PREVIOUS(",
            "<eqn>",
            "</eqn>",
            "<aux name=\"",
            "<gf>",
            "<ypts>1,2</ypts>",
            "<dimensions><dim name=\"side\"/></dimensions>",
            "\u0000",
            "é",
            "TIME");

    @Test
    void damagedFilesAreRunOrRefused() throws IOException {
        List<byte[]> seeds = seeds();
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random chance = new Random(seed);
            byte[] file = damaged(seeds.get(chance.nextInt(seeds.size())), chance);
            refused += isRefused(file, seed) ? 1 : 0;
        }
        assertThat(refused).as("both happen").isBetween(CASES / 10, CASES - CASES / 100);
    }

    private static boolean isRefused(byte[] file, int seed) {
        try {
            Model model = Model.read(new ByteArrayInputStream(file));
            if ((long) model.specs().steps() * model.columns().size() < 2_000_000) {
                model.run(Inputs.none());
            }
            return false;
        } catch (ModelException refused) {
            assertThat(refused.problems())
                    .as("seed %d", seed)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.line()).isPositive());
            return true;
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError("seed " + seed, other);
        }
    }

    private static byte[] damaged(byte[] file, Random chance) {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        for (int i = 0; i < 1 + chance.nextInt(4); i++) {
            int at = chance.nextInt(text.length());
            int length = Math.min(text.length() - at, 1 + chance.nextInt(12));
            switch (chance.nextInt(5)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, PIECES.get(chance.nextInt(PIECES.size())));
                case 2 -> text.insert(at, text.substring(at, at + length));
                case 3 -> text.setCharAt(at, (char) (32 + chance.nextInt(95)));
                default -> {
                    String moved = text.substring(at, at + length);
                    text.delete(at, at + length).insert(chance.nextInt(text.length()), moved);
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = OracleTest.oracles()
                .map(oracle -> oracle.file().getBytes(StandardCharsets.UTF_8))
                .collect(Collectors.toList());
        seeds.add(Files.readAllBytes(Path.of("src/test/resources/bench/yardstick.xmile")));
        return seeds;
    }
}
