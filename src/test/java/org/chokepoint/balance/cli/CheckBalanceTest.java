package org.chokepoint.balance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as a user sees it: what is printed, what is refused, and how it ends. */
class CheckBalanceTest {

    private static final Path TOYS = Path.of("src/test/resources/balance");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aScenarioWithFaultsEndsWithOneAndNamesThem() {
        assertThat(check("--balance", "bad", "--content", TOYS.toString())).isEqualTo(1);
        assertThat(printed())
                .contains("# Balance of Foul play")
                .contains("Seed 1, 30 random plays for each lever")
                .contains("| A1 Always | AAA | 0.1 coins | +60.0 | +60.0 | +60.0 | 0 / 0 / 0 / 0 / 30 | DOMINANT |")
                .contains("| C1 Dear | CCC | 100.0 coins | +25.0 | +25.0 | +25.0 | 30 / - / - / - / - | UNAFFORDABLE |")
                .contains("| AAA | Dream | 0.0 | 0.0 | UNREACHABLE |")
                .contains("| CCC | Ease | 100.0 | 100.0 | saturated |")
                .contains("- DUD: A2 does nothing for its owner")
                .contains("- BUDGET: the budget of BBB cannot be kept by any order")
                .contains("- EXPLODING: tank leaves its bounds");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aScenarioInBalanceEndsWithZero() throws IOException {
        copy("good", text -> text);
        assertThat(check("--balance", "good", "--content", folder.toString(), "--seed", "7", "--plays", "40"))
                .isZero();
        assertThat(printed()).contains("Seed 7, 40 random plays").contains("Nothing is wrong.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anUnreadableScenarioIsRefusedWithAllItsPlaces() throws IOException {
        copy("good", text -> text.replaceFirst("budget: 2", "budget: much").replace("{A1: 0,", "{A1: 7,"));
        assertThat(check("--balance", "good", "--content", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "scenarios/good/scenario.yaml:10:19: a lever lies between 0 and 1, found 7.0",
                        "scenarios/good/scenario.yaml:13:23: 'budget' is a number, found 'much'");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aBrokenModelIsNamedWithItsPlace() throws IOException {
        copy("good", text -> text);
        Path model = folder.resolve("models/toy/model.xmile");
        Files.writeString(model, Files.readString(model).replace("<eqn>1 - even</eqn>", "<eqn>1 -</eqn>"));
        assertThat(check("--balance", "good", "--content", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.matches("scenarios/good/scenario.yaml:5:8: there is no usable model 'toy'.*"))
                .anyMatch(line -> line.matches("models/toy/model.xmile:\\d+:\\d+: odd: .*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--balance nobody --content src/test/resources/balance | there is no scenario 'nobody': the folder has [bad, good]",
                "--balance good --content nowhere | there is no content folder 'nowhere': give one with --content DIR",
                "--balance | --balance needs a value; check --balance SCENARIO [--content DIR] [--seed N] [--plays N]",
                "--seed 3 | check --balance SCENARIO [--content DIR] [--seed N] [--plays N]",
                "--balance good --plays 0 | --plays takes a whole number from 1 to 10000, found '0'",
                "--balance good --seed x | --seed takes a whole number, found 'x'",
                "--balnace good | unknown option --balnace; check --balance SCENARIO [--content DIR] [--seed N] [--plays N]"
            })
    void whatMakesNoSenseIsRefusedInOneLine(String arguments, String message) {
        assertThat(check(arguments.strip().split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(message);
    }

    /** The toys with one scenario changed, and without what breaks the bounds of the model. */
    private void copy(String slug, UnaryOperator<String> change) throws IOException {
        Path model = Files.createDirectories(folder.resolve("models/toy")).resolve("model.xmile");
        Files.writeString(
                model, Files.readString(TOYS.resolve("models/toy/model.xmile")).replace("A1 &gt; 0.9", "A1 &gt; 1"));
        String file = "scenarios/" + slug + "/scenario.yaml";
        Path scenario = folder.resolve(file);
        Files.createDirectories(scenario.getParent());
        for (String list : List.of("scenarios/levers.yaml", "scenarios/roles.yaml")) {
            Files.copy(TOYS.resolve(list), folder.resolve(list));
        }
        Files.writeString(scenario, change.apply(Files.readString(TOYS.resolve(file))));
    }

    private int check(String... arguments) {
        return new CheckBalance(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
