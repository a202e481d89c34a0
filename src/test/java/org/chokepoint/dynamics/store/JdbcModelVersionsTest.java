package org.chokepoint.dynamics.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chokepoint.content.Content;
import org.chokepoint.content.files.TestContent;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.events.store.TestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcModelVersionsTest {

    private final JdbcClient jdbc = TestLog.fresh().jdbc();

    @TempDir
    private Path folder;

    private Path file;
    private String original = "";

    @BeforeEach
    void aModel() throws IOException {
        original = Files.readString(Path.of("content/models/bathtub/model.xmile"));
        file = folder.resolve("models/bathtub/model.xmile");
        Files.createDirectories(file.getParent());
        Files.writeString(file, original);
    }

    @Test
    void anOldVersionRunsToTheBitAfterTheFileHasChanged() throws IOException {
        ModelVersion old = started().current("bathtub").orElseThrow();
        double[] before = series(started(), old);

        Files.writeString(file, original.replace("<eqn>8</eqn>", "<eqn>9</eqn>"));
        ModelVersions later = started();
        ModelVersion now = later.current("bathtub").orElseThrow();

        assertThat(now).isNotEqualTo(old);
        assertThat(series(later, old)).isEqualTo(before);
        assertThat(series(later, now)).isNotEqualTo(before);
        assertThat(later.file(old)).contains(original);
        assertThat(later.of("bathtub")).containsExactlyInAnyOrder(old, now);
        assertThat(later.of("lock-in")).isEmpty();
    }

    @Test
    void aVersionIsStoredOnce() {
        started();
        started();
        assertThat(jdbc.sql("select count(*) from model_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aBrokenModelHasNoVersion() throws IOException {
        Files.writeString(file, original.replace("<eqn>8</eqn>", "<eqn>8 +</eqn>"));
        assertThat(started().current("bathtub")).isEmpty();
    }

    @Test
    void whatWasNeverHereIsNotFound() {
        ModelVersion unknown = ModelVersion.of(new byte[] {1});
        assertThat(started().find(unknown)).isEmpty();
        assertThat(started().file(unknown)).isEmpty();
        assertThat(started().current("no-such-model")).isEmpty();
    }

    private ModelVersions started() {
        Content content = TestContent.of(folder);
        return new JdbcModelVersions(jdbc, content, TestModels.of(content));
    }

    private static double[] series(ModelVersions versions, ModelVersion version) {
        return versions.find(version).orElseThrow().run(Inputs.none()).series("accelerators_in_use");
    }
}
