package org.chokepoint.classroom;

import java.time.Instant;

/**
 * One activity run with a class.
 *
 * @param game the id of its game
 * @param address the base address that the instructor has chosen for phones; empty until then
 */
public record Session(
        SessionId id,
        ClassroomId classroom,
        String game,
        String scenario,
        boolean joinOpen,
        Instant startedAt,
        String address) {}
