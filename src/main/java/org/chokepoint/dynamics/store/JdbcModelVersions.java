package org.chokepoint.dynamics.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.content.Content;
import org.chokepoint.content.ContentFile;
import org.chokepoint.dynamics.Model;
import org.chokepoint.dynamics.ModelVersion;
import org.chokepoint.dynamics.ModelVersions;
import org.chokepoint.dynamics.Models;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;

/** Stores the file of every usable model at start, once per version; an older one is read again when it is asked for. */
@Repository
class JdbcModelVersions implements ModelVersions {

    private static final int EARLIER_IN_MEMORY = 8;

    private final JdbcClient jdbc;
    private final Map<String, ModelVersion> current = new HashMap<>();
    private final Map<ModelVersion, Model> present = new HashMap<>();
    private final ConcurrentLruCache<ModelVersion, Optional<Model>> earlier =
            new ConcurrentLruCache<>(EARLIER_IN_MEMORY, this::read);

    JdbcModelVersions(JdbcClient jdbc, Content content, Models models) {
        this.jdbc = jdbc;
        content.find("models/*/model.xmile")
                .forEach(file -> models.find(file.folder()).ifPresent(model -> keep(file, model)));
    }

    private void keep(ContentFile file, Model model) {
        ModelVersion version = ModelVersion.of(file.body().getBytes(StandardCharsets.UTF_8));
        current.put(file.folder(), version);
        present.put(version, model);
        if (file(version).isEmpty()) {
            insert(version, file);
        }
    }

    private void insert(ModelVersion version, ContentFile file) {
        try {
            jdbc.sql("insert into model_version (id, model, xmile) values (:id, :model, :xmile)")
                    .param("id", version.id())
                    .param("model", file.folder())
                    .param("xmile", file.body())
                    .update();
        } catch (DuplicateKeyException storedByAnotherProcess) {
            // The same id is the same file.
        }
    }

    @Override
    public Optional<ModelVersion> current(String slug) {
        return Optional.ofNullable(current.get(slug));
    }

    @Override
    public List<ModelVersion> of(String slug) {
        return jdbc.sql("select id from model_version where model = :model order by id")
                .param("model", slug)
                .query((row, _) -> new ModelVersion(row.getString("id")))
                .list();
    }

    @Override
    public Optional<Model> find(ModelVersion version) {
        return Optional.ofNullable(present.get(version)).or(() -> earlier.get(version));
    }

    private Optional<Model> read(ModelVersion version) {
        return file(version).map(xmile -> Model.read(new ByteArrayInputStream(xmile.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Optional<String> file(ModelVersion version) {
        return jdbc.sql("select xmile from model_version where id = :id")
                .param("id", version.id())
                .query(String.class)
                .optional();
    }
}
