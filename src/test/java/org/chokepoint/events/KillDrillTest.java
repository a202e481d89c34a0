package org.chokepoint.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.chokepoint.events.store.AppendingProcess;
import org.chokepoint.events.store.TestLog;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fifty times SIGKILL on the same file, at moments drawn from a seed: nothing acknowledged is lost, nothing is half. */
class KillDrillTest {

    private static final int KILLS = 50;
    private static final long SEED = 20_260_301;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        String file = folder.resolve("drill").toString();
        makeTables(file);
        Random chance = new Random(SEED);
        long kept = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            long acknowledged = appendAndKill(file, kept, chance);
            List<EventLog.Stored> found = read(file, kept);
            assertWhole(found, kept, "kill " + kill + " of seed " + SEED);
            kept += found.size();
            assertThat(kept).as("kill %d of seed %d", kill, SEED).isGreaterThanOrEqualTo(acknowledged);
        }
        assertWhole(read(file, 0), 0, "all of seed " + SEED);
    }

    private static void assertWhole(List<EventLog.Stored> found, long after, String when) {
        assertThat(found.size() % AppendingProcess.BATCH)
                .as("half an append, %s", when)
                .isZero();
        long version = after;
        for (EventLog.Stored stored : found) {
            version++;
            assertThat(stored.version()).as(when).isEqualTo(version);
            assertThat(stored.entry().body()).as(when).isEqualTo(AppendingProcess.body(version));
        }
    }

    /** Lets a process append for some acknowledgements and a moment more, kills it and gives the last version told. */
    private static long appendAndKill(String file, long version, Random chance) throws Exception {
        int told = 1 + chance.nextInt(40);
        long moment = chance.nextInt(3_000_000);
        Process process = start(file, version);
        long last = version;
        try (BufferedReader output = process.inputReader()) {
            for (int i = 0; i < told; i++) {
                last = Math.max(last, version(output.readLine()));
            }
            LockSupport.parkNanos(moment);
            // By its handle: destroying the process itself would close the pipe with the last lines in it.
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = Math.max(last, version(line));
            }
        }
        return last;
    }

    private static long version(String line) {
        assertThat(line).as("the process ended by itself").isNotNull();
        return line.endsWith(AppendingProcess.END) ? Long.parseLong(line.substring(0, line.length() - 1)) : 0;
    }

    private static Process start(String file, long version) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        file,
                        Long.toString(version))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void makeTables(String file) throws Exception {
        String tables = Files.readString(Path.of("src/main/resources/db/migration/V1__events.sql"));
        try (Connection connection = AppendingProcess.source(file).getConnection()) {
            connection.createStatement().execute(tables);
        }
    }

    private static List<EventLog.Stored> read(String file, long after) throws SQLException {
        JdbcDataSource source = AppendingProcess.source(file);
        try (Connection connection = source.getConnection()) {
            return TestLog.over(new SingleConnectionDataSource(connection, true))
                    .log()
                    .read(AppendingProcess.STREAM, after);
        }
    }
}
