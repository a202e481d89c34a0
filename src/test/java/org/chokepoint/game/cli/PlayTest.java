package org.chokepoint.game.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a user sees it: what is printed, what is refused, and how it ends. */
class PlayTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aGameIsALineOfOrdersDealsAndScores() {
        assertThat(play("chips-then-clouds", "--seed", "7", "--bots", "history,hold,random,random"))
                .isZero();
        JsonNode game = JsonMapper.shared().readTree(lines().getFirst());
        assertThat(game.get("bots").get("CNG").asString()).isEqualTo("hold");
        assertThat(game.get("modelVersion").asString()).matches("[0-9a-f]{64}");
        assertThat(game.get("rounds").size()).isEqualTo(3);
        JsonNode last = game.get("rounds").get(2);
        assertThat(last.get("orders").get("USG").get("U1").asDouble()).isBetween(0.0, 1.0);
        assertThat(last.get("scores").get("CNC").get("total").asDouble()).isBetween(0.0, 120.0);
        assertThat(last.get("scores").get("CNC").get("parts").size()).isEqualTo(6);
        assertThat(game.get("offers").size()).isPositive();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameLine() {
        play("first-moves", "--seed", "3", "--bots", "random");
        play("first-moves", "--seed", "3", "--bots", "random");
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).isEqualTo(lines().getLast());
    }

    @Test
    void severalGamesTakeTheSeedsInARow() {
        play("first-moves", "--seed", "5", "--games", "3");
        assertThat(lines()).hasSize(3);
        assertThat(lines().getLast()).contains("\"seed\":7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chips --seed 1 | there is no playable scenario 'chips'",
                "first-moves --bots history,hold | one for each of 4 roles",
                "first-moves --bots clever | there is no bot 'clever': name one of [history, hold, random]",
                "first-moves --seed many | --seed takes a whole number, found 'many'",
                "first-moves --games 0 | --games takes a whole number from 1, found '0'",
                "first-moves --games 10001 | --games takes at most 10000",
                "first-moves --turbo yes | unknown option --turbo",
                "first-moves --seed | --seed needs a value",
                "first-moves --content nowhere | there is no content folder 'nowhere'",
                "--seed 1 | play SCENARIO"
            })
    void whatMakesNoSenseIsRefused(String arguments, String said) {
        assertThat(play(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(said);
        assertThat(lines()).isEmpty();
    }

    private int play(String... arguments) {
        return new Play(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
