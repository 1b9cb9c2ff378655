package org.iom.iml.instruments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.iom.iml.instruments.search.SearchRebuild;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The startup step that rebuilds the search index when its format is new to the database. */
@Singleton
class BuildSearch {

    /** The format of the index; raise it when unchanged documents would yield different entries. */
    private static final String FORM = "3";

    private static final String NOTE = """
            insert into catalogue values ('search', :digest) on conflict (name) do update set digest = excluded.digest
            where catalogue.digest <> excluded.digest""";

    private final SearchRebuild rebuild;
    private final Callers callers;
    private final Rows rows;

    BuildSearch(SearchRebuild rebuild, Callers callers, Rows rows) {
        this.rebuild = rebuild;
        this.callers = callers;
        this.rows = rows;
    }

    /** Runs once the catalogue has been loaded. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent started) {
        callers.asSystem(() -> {
            QuarkusTransaction.requiringNew().timeout(900).run(this::build);
            return null;
        });
    }

    /**
     * Rebuilds the index; if that fails the note of the format is rolled back too, and a process starting at the same
     * time waits.
     */
    private void build() {
        if (rows.update(NOTE, Values.of("digest", FORM)) == 1) {
            rebuild.run();
        }
    }
}
