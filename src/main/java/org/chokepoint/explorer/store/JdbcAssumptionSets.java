package org.chokepoint.explorer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chokepoint.account.UserId;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.explorer.AssumptionSet;
import org.chokepoint.explorer.AssumptionSetId;
import org.chokepoint.explorer.AssumptionSets;
import org.chokepoint.explorer.Assumptions;
import org.chokepoint.explorer.Dossier;
import org.chokepoint.explorer.Dossiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One row a set, its values as text. */
@Repository
class JdbcAssumptionSets implements AssumptionSets {

    private static final String SELECT = "select id, model, version, name, assumed from assumption_set";

    private final JdbcClient jdbc;
    private final ModelVersions versions;
    private final Dossiers dossiers;

    JdbcAssumptionSets(JdbcClient jdbc, ModelVersions versions, Dossiers dossiers) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.dossiers = dossiers;
    }

    @Override
    @Transactional
    public AssumptionSet keep(UserId owner, String slug, String name, Assumptions assumptions) {
        ModelVersion version = versions.current(slug)
                .orElseThrow(() -> new IllegalArgumentException("there is no model '" + slug + "'"));
        AssumptionSetId id = of(owner, slug).stream()
                .filter(set -> set.name().equals(name.strip()))
                .map(AssumptionSet::id)
                .findFirst()
                .orElseGet(() -> new AssumptionSetId(UUID.randomUUID()));
        AssumptionSet set = new AssumptionSet(id, slug, version, name.strip(), assumptions);
        forget(owner, id);
        jdbc.sql("insert into assumption_set (id, owner, model, version, name, assumed)"
                        + " values (:id, :owner, :model, :version, :name, :assumed)")
                .param("id", set.id().value().toString())
                .param("owner", owner.value().toString())
                .param("model", slug)
                .param("version", version.id())
                .param("name", set.name())
                .param("assumed", assumptions.text())
                .update();
        return set;
    }

    @Override
    public Optional<AssumptionSet> find(AssumptionSetId set) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", set.value().toString())
                .query(this::row)
                .optional()
                .flatMap(found -> found);
    }

    @Override
    public List<AssumptionSet> of(UserId owner, String slug) {
        return jdbc
                .sql(SELECT + " where owner = :owner and model = :model order by name")
                .param("owner", owner.value().toString())
                .param("model", slug)
                .query(this::row)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void forget(UserId owner, AssumptionSetId set) {
        jdbc.sql("delete from assumption_set where id = :id and owner = :owner")
                .param("id", set.value().toString())
                .param("owner", owner.value().toString())
                .update();
    }

    /** Nothing when the model is no longer in the content. */
    private Optional<AssumptionSet> row(ResultSet row, int number) throws SQLException {
        String slug = row.getString("model");
        Optional<Dossier> dossier = dossiers.find(slug);
        if (dossier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AssumptionSet(
                AssumptionSetId.of(row.getString("id")),
                slug,
                new ModelVersion(row.getString("version")),
                row.getString("name"),
                Assumptions.of(dossier.get(), row.getString("assumed"))));
    }
}
