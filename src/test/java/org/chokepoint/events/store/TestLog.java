package org.chokepoint.events.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.chokepoint.events.EventLog;
import org.chokepoint.events.StreamAdvanced;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real log over a fresh database in memory with all migrations, and what it has announced. */
public record TestLog(JdbcClient jdbc, TransactionTemplate transaction, EventLog log, List<StreamAdvanced> announced) {

    public static TestLog fresh() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        pool.setMaxConnections(50);
        Flyway.configure().dataSource(pool).load().migrate();
        return over(pool);
    }

    public static TestLog over(DataSource source) {
        List<StreamAdvanced> announced = new CopyOnWriteArrayList<>();
        JdbcClient jdbc = JdbcClient.create(source);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        JdbcEventLog log = new JdbcEventLog(jdbc, transaction, event -> announced.add((StreamAdvanced) event));
        return new TestLog(jdbc, transaction, log, announced);
    }
}
