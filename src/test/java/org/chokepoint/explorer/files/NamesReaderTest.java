package org.chokepoint.explorer.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.Language;
import org.chokepoint.content.Problem;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.explorer.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class NamesReaderTest {

    @TempDir
    private Path folder;

    @Test
    void everyVariableAndSectorOfTheShippedModelsHasAChineseName() {
        assertThat(TestDossiers.of(TestContent.shipped()).all()).allSatisfy(NamesReaderTest::isNamed);
        assertThat(TestDossiers.problems(TestContent.shipped())).isEmpty();
    }

    private static void isNamed(Dossier dossier) {
        dossier.model().variables().forEach(variable -> {
            assertThat(dossier.names().of(variable).spoken(Language.ZH))
                    .as(variable.name())
                    .isEqualTo(Language.ZH);
            assertThat(dossier.names().sector(variable.about().group()).in(Language.ZH))
                    .doesNotContainPattern("[a-z]");
        });
    }

    @Test
    void whatIsMissingOrNamesNothingIsAProblem() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("content/models/bathtub"), folder.resolve("models/bathtub"));
        Path names = folder.resolve("models/bathtub/names-zh.yaml");
        Files.writeString(names, Files.readString(names).replace("deliveries:", "delivery:"));
        assertThat(TestDossiers.problems(TestContent.of(folder)))
                .extracting(Problem::message)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "the model has no variable 'delivery'",
                        "there is no Chinese name for 'deliveries'",
                        "the model has no variable 'delivery'",
                        "there is no Chinese sentence for 'deliveries'"));
    }
}
