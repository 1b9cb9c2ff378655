package org.iom.iml.instruments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.iom.iml.instruments.search.SearchRebuild;
import org.iom.iml.platform.caller.Callers;

/** Builds the index of the search when the service starts with a form of it that is new to its database. */
@Singleton
class BuildSearch {

    /** To be raised when entries of documents that stay the same are made in another way. */
    private static final String FORM = "1";

    private static final String NOTE = """
            insert into catalogue values ('search', ?) on conflict (name) do update set digest = excluded.digest
            where catalogue.digest <> excluded.digest""";

    private final SearchRebuild rebuild;
    private final Callers callers;
    private final DataSource database;

    BuildSearch(SearchRebuild rebuild, Callers callers, DataSource database) {
        this.rebuild = rebuild;
        this.callers = callers;
        this.database = database;
    }

    /** After the catalogue was loaded. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent started) {
        callers.asSystem(() -> {
            QuarkusTransaction.requiringNew().timeout(900).run(this::build);
            return null;
        });
    }

    /** The note is taken back with everything else where building fails, and who starts at the same time waits for it. */
    private void build() {
        try (Connection connection = database.getConnection();
                PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, FORM);
            if (note.executeUpdate() == 1) {
                rebuild.run();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
