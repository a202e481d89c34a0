package org.chokepoint.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.dynamics.files.TestModels;
import org.chokepoint.lesson.files.TestLessons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The runs that a model block of a lesson asks for. */
class RunDocumentsTest {

    private static final String BLOCK = "/lessons/models/decoupling/runs?lesson=sample&block=tighter";

    @TempDir
    Path folder;

    private MockMvc runs;

    @BeforeEach
    void runs() throws IOException {
        TestLessons given = new TestLessons(folder);
        runs = MockMvcBuilders.standaloneSetup(new RunController(given.lessons(), TestModels.of(given.content())))
                .build();
    }

    @Test
    void withoutAMovedSliderTheRunIsThatOfThePage() throws Exception {
        JsonNode plots = json(BLOCK).path("plots");
        assertThat(plots).hasSize(2);
        assertThat(plots.get(0).path("variable").asString()).isEqualTo("RATIO");
        assertThat(plots.get(0).path("run")).isEqualTo(plots.get(0).path("preset"));
        assertThat(plots.get(0).path("run").size()).isGreaterThan(20);
    }

    @Test
    void aMovedSliderChangesTheRunAfterItsTimeAndNothingBefore() throws Exception {
        JsonNode lag = json(BLOCK + "&U1=1").path("plots").get(1);
        for (int point = 0; point < 5; point++) {
            assertThat(lag.path("run").get(point)).isEqualTo(lag.path("preset").get(point));
        }
        int last = lag.path("run").size() - 1;
        assertThat(lag.path("run").get(last).get(1).asDouble())
                .isNotEqualTo(lag.path("preset").get(last).get(1).asDouble());
    }

    @Test
    void aValueBeyondTheSliderIsBroughtToItsEnd() throws Exception {
        assertThat(json(BLOCK + "&U1=900")).isEqualTo(json(BLOCK + "&U1=1"));
        assertThat(json(BLOCK + "&U1=-3")).isEqualTo(json(BLOCK + "&U1=0"));
    }

    @Test
    void onlyTheSlidersOfTheBlockCanBeMoved() throws Exception {
        assertThat(json(BLOCK + "&C7=1&rules_in_play=0")).isEqualTo(json(BLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&U1=", "&U1=NaN", "&U1=1e99", "&U1=<script>", "&U1=0.1.2"})
    void whatIsNoNumberIsRefused(String moved) throws Exception {
        assertThat(get(BLOCK + moved).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lessons/models/bathtub/runs?lesson=sample&block=tighter",
                "/lessons/models/decoupling/runs?lesson=none&block=tighter",
                "/lessons/models/decoupling/runs?lesson=sample&block=none",
                "/lessons/models/decoupling/runs"
            })
    void aBlockThatIsNotThereIsNotFound(String address) throws Exception {
        assertThat(get(address).getStatus()).isEqualTo(404);
    }

    private JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(get(address).getContentAsString());
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return runs.perform(
                        MockMvcRequestBuilders.get(java.net.URI.create(address.replace("<script>", "%3Cscript%3E"))))
                .andReturn()
                .getResponse();
    }
}
