package org.chokepoint.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.dynamics.Inputs;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.explorer.ExplorerLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody may take away of a model, over the wire. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:downloads", "vaadin.productionMode=true"})
class ModelDownloadsTest {

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theModelIsTheFileItself() throws Exception {
        HttpResponse<String> file = get("/models/decoupling/model.xmile");
        assertThat(file.body()).isEqualTo(Files.readString(Path.of("content/models/decoupling/model.xmile")));
        assertThat(file.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"decoupling.xmile\"");
        assertThat(file.headers().map()).doesNotContainKey("set-cookie");
        assertThat(Model.read(new ByteArrayInputStream(file.body().getBytes(StandardCharsets.UTF_8)))
                        .name())
                .isEqualTo("Technology decoupling");
    }

    @Test
    void everyVersionThatWasInUseIsThereByItsDigest() throws Exception {
        byte[] present = Files.readAllBytes(Path.of("content/models/decoupling/model.xmile"));
        String path = "/" + ExplorerLinks.file("decoupling", ModelVersion.of(present));
        assertThat(get(path).body()).isEqualTo(new String(present, StandardCharsets.UTF_8));
        assertThat(get(path.replace("decoupling", "bathtub")).statusCode()).isEqualTo(404);
        assertThat(get(path.replaceAll("[0-9a-f]{64}", "0".repeat(64))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRunHasAllValuesOfEachQuarter() throws Exception {
        List<String> rows = get("/models/decoupling/run.csv").body().lines().toList();
        Model model = model();
        assertThat(rows).hasSize(35);
        List<String> head = List.of(rows.getFirst().split(","));
        assertThat(head).hasSize(1 + model.columns().size()).contains("time", "LAG");
        String[] last = rows.getLast().split(",");
        assertThat(Double.parseDouble(last[head.indexOf("LAG")]))
                .isEqualTo(model.run(Inputs.none()).at("LAG", 33));
    }

    @Test
    void aRunIsThatOfTheAssumptionsInItsAddress() throws Exception {
        List<String> rows =
                get("/models/decoupling/run.csv?set=lam:6.0").body().lines().toList();
        int lag = List.of(rows.getFirst().split(",")).indexOf("LAG");
        assertThat(Double.parseDouble(rows.getLast().split(",")[lag]))
                .isEqualTo(model().run(Inputs.none().with("lam", 6)).at("LAG", 33));
    }

    @Test
    void inputsAreTheLeversAsTheyWere() throws Exception {
        List<String> rows = get("/models/decoupling/inputs.csv").body().lines().toList();
        assertThat(rows.getFirst().split(",")).contains("time", "U1", "C12", "V9", "W10");
        assertThat(rows).hasSize(35);
    }

    @Test
    void publishedFiguresComeWithTheirSources() throws Exception {
        assertThat(get("/models/decoupling/observations.csv").body())
                .isEqualTo(Files.readString(Path.of("content/models/decoupling/observations.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models/none/model.xmile", "/models/none/run.csv", "/models/bathtub/observations.csv"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private static Model model() throws IOException {
        try (var file = Files.newInputStream(Path.of("content/models/decoupling/model.xmile"))) {
            return Model.read(file);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
