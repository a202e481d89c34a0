package org.chokepoint.events.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Instant;
import java.util.List;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.StreamId;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.LoggerFactory;

/** A process that appends until it is killed and tells of each append that was acknowledged. */
public final class AppendingProcess {

    public static final StreamId STREAM = new StreamId("drill");

    /** Each append has this many entries: none or all of them may be found later. */
    public static final int BATCH = 3;

    /** Behind each version told, so that a line cut by the kill is not taken for a number. */
    public static final String END = ".";

    private AppendingProcess() {}

    /** The same connection settings as the application's default. */
    public static JdbcDataSource source(String file) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
        source.setUser("sa");
        return source;
    }

    /** A body that tells its version and is long enough to be cut. */
    public static String body(long version) {
        return version + ":" + ("x" + version).repeat(40);
    }

    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        // The pool keeps the database open, as the application does; closing it would write everything by itself.
        EventLog log =
                TestLog.over(JdbcConnectionPool.create(source(arguments[0]))).log();
        long version = Long.parseLong(arguments[1]);
        while (true) {
            version = log.append(STREAM, version, List.of(entry(version + 1), entry(version + 2), entry(version + 3)));
            System.out.println(version + END);
        }
    }

    private static EventLog.Entry entry(long version) {
        return new EventLog.Entry("drill.appended.1", "clock", Instant.EPOCH, body(version));
    }
}
