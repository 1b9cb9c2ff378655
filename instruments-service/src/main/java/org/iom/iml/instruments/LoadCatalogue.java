package org.iom.iml.instruments;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.iom.iml.instruments.text.ShippedFacts;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The startup step that publishes the shipped facts of all features when the catalogue is new to the database. */
@Singleton
class LoadCatalogue {

    /** Takes a lock, so that the second of two processes starting at once waits and finds the work done. */
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('catalogue', 0))";

    private static final String NOTE = """
            insert into catalogue values ('shipped', :digest) on conflict (name) do update set digest = excluded.digest
            where catalogue.digest <> excluded.digest""";

    private final List<ShippedFacts> shipped;
    private final Callers callers;
    private final Rows rows;

    LoadCatalogue(@All List<ShippedFacts> shipped, Callers callers, Rows rows) {
        this.shipped = shipped.stream()
                .sorted(Comparator.comparingInt(ShippedFacts::order))
                .toList();
        this.callers = callers;
        this.rows = rows;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent started) {
        callers.asSystem(() -> {
            QuarkusTransaction.requiringNew().timeout(600).run(this::load);
            return null;
        });
    }

    private void load() {
        if (isNew()) {
            shipped.forEach(ShippedFacts::publish);
        }
    }

    private boolean isNew() {
        rows.list(TAKE_TURNS, row -> true);
        return rows.update(NOTE, Values.of("digest", digest())) == 1;
    }

    /** Returns a digest of the shipped files and of the Java release, whose country names are used. */
    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Runtime.version().toString().getBytes(UTF_8));
            for (ShippedFacts facts : shipped) {
                for (String file : facts.files()) {
                    try (InputStream stream = LoadCatalogue.class.getResourceAsStream(file)) {
                        digest.update(Objects.requireNonNull(stream, file).readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
