package org.chokepoint.scenario.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.chokepoint.scenario.Scenario;
import org.chokepoint.scenario.ScenarioVersion;
import org.chokepoint.scenario.ScenarioVersions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores a scenario when a game is opened with it, once per version. */
@Repository
class JdbcScenarioVersions implements ScenarioVersions {

    private final JdbcClient jdbc;

    JdbcScenarioVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ScenarioVersion keep(Scenario scenario) {
        String body = ScenarioJson.write(scenario);
        ScenarioVersion version = new ScenarioVersion(hash(body));
        if (body(version).isEmpty()) {
            insert(version, scenario, body);
        }
        return version;
    }

    private void insert(ScenarioVersion version, Scenario scenario, String body) {
        try {
            jdbc.sql("insert into scenario_version (id, scenario, body) values (:id, :scenario, :body)")
                    .param("id", version.id())
                    .param("scenario", scenario.slug())
                    .param("body", body)
                    .update();
        } catch (DuplicateKeyException storedByAnotherGame) {
            // The same id is the same scenario.
        }
    }

    @Override
    public Optional<Scenario> find(ScenarioVersion version) {
        return body(version).map(ScenarioJson::read);
    }

    private Optional<String> body(ScenarioVersion version) {
        return jdbc.sql("select body from scenario_version where id = :id")
                .param("id", version.id())
                .query(String.class)
                .optional();
    }

    private static String hash(String body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
