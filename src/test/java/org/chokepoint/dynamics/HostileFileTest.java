package org.chokepoint.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made, or broken, so that a reader does not come to an end or does not know where it is. */
class HostileFileTest {

    @Test
    void entitiesThatGrowAreRefused() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        assertThatThrownBy(() -> Xmile.read("<!DOCTYPE x [" + entities + "]><xmile>&l19;</xmile>"))
                .isInstanceOf(ModelException.class);
    }

    @Test
    void aFileWithoutAnEndIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThatThrownBy(() -> Model.read(endless))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("larger than a model may be: 32000000 bytes");
    }

    @Test
    void aBrokenCharacterIsSaidAtItsLine() {
        byte[] latin = Xmile.file("\n" + Xmile.aux("größe", "1")).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(latin)))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new ModelProblem(4, 1, "", "a character is not in UTF-8")));
        byte[] unknown = "<?xml version=\"1.0\" encoding=\"martian\"?><xmile/>".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(unknown)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("the encoding 'martian' is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
    void otherEncodingsAreReadAsTheySay(String encoding) {
        String file = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + Xmile.file(Xmile.aux("größe", "1"));
        Model model = Model.read(new ByteArrayInputStream(file.getBytes(Charset.forName(encoding))));
        assertThat(model.columns()).containsExactly("größe");
        byte[] marked = ("\ufeff" + Xmile.file(Xmile.aux("größe", "1"))).getBytes(StandardCharsets.UTF_8);
        assertThat(Model.read(new ByteArrayInputStream(marked)).columns()).containsExactly("größe");
    }

    /** Each of eight levels holds the next thirty times: more modules than there are stars in the galaxy. */
    @Test
    void modulesThatMultiplyAreRefused() {
        StringBuilder models = new StringBuilder(level(0, ""));
        for (int i = 1; i < 8; i++) {
            String inside = "\" model=\"m" + (i - 1) + "\"/>";
            models.append(level(
                    i,
                    IntStream.range(0, 30)
                            .mapToObj(k -> "<module name=\"k" + k + inside)
                            .collect(Collectors.joining())));
        }
        String file = Xmile.file(Xmile.EULER, "", "<module name=\"k\" model=\"m7\"/>", models.toString());
        assertThat(Xmile.problems(file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("grows beyond 10000 modules"));
    }

    private static String level(int level, String modules) {
        return "<model name=\"m" + level + "\"><variables>" + Xmile.aux("x", "1") + modules + "</variables></model>";
    }

    @Test
    void aPipeOfManyStepsIsBounded() {
        String pipes = IntStream.range(0, 150)
                .mapToObj(i -> Xmile.aux("x" + i, "DELAY(TIME * " + i + ", 200)"))
                .collect(Collectors.joining());
        assertThat(Xmile.problems(Xmile.file(pipes)))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("grows beyond 100000 equations"));
    }

    /** A pattern that finds its way back by the stack, or tries each blank anew, would not come to an end. */
    @ParameterizedTest
    @ValueSource(strings = {"\\\\", "ab ", " ", "\n", "_"})
    void longNamesAreReadWithoutAStack(String piece) {
        String name = '"' + piece.repeat(200_000) + '"';
        assertThat(Xmile.problems(Xmile.file("\n" + Xmile.aux("x", name))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("there is no variable"));
        Model model = Xmile.read(Xmile.file(Xmile.aux("x" + piece.repeat(200_000) + "y", "1")));
        assertThat(model.columns()).hasSize(1);
    }

    /** Each of 300 variables reads all of them: there are more cycles than anyone wants to hear of. */
    @Test
    void ofManyCyclesSomeAreNamed() {
        String sum = IntStream.range(0, 300).mapToObj(i -> "v" + i).collect(Collectors.joining(" + "));
        String all =
                IntStream.range(0, 300).mapToObj(i -> Xmile.aux("v" + i, sum)).collect(Collectors.joining());
        assertThat(Xmile.problems(Xmile.file(all)))
                .hasSize(20)
                .allSatisfy(problem -> assertThat(problem.message()).contains("read one another"));
    }
}
