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

/** Builds the index of the search when the service starts with a form of it that is new to its database. */
@Singleton
class BuildSearch {

    /** To be raised when entries of documents that stay the same are made in another way. */
    private static final String FORM = "2";

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

    /** After the catalogue was loaded. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent started) {
        callers.asSystem(() -> {
            QuarkusTransaction.requiringNew().timeout(900).run(this::build);
            return null;
        });
    }

    /** The note is taken back with everything else where building fails, and who starts at the same time waits for it. */
    private void build() {
        if (rows.update(NOTE, Values.of("digest", FORM)) == 1) {
            rebuild.run();
        }
    }
}
