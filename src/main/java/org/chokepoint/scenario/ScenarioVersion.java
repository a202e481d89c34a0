package org.chokepoint.scenario;

/** What a scenario said: the SHA-256 of its stored form, 64 hexadecimal digits. */
public record ScenarioVersion(String id) {

    public ScenarioVersion {
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a version of a scenario is 64 hexadecimal digits, found '" + id + "'");
        }
    }
}
