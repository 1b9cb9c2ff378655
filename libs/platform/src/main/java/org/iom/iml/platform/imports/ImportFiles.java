package org.iom.iml.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The store of files being imported, kept in chunks in the service's own database so that a job survives the process
 * that accepted it.
 */
@Singleton
class ImportFiles {

    private static final int CHUNK = 256 * 1024;

    private final DataSource database;
    private final ObjectMapper json;
    private final Callers callers;
    private final Clock clock;
    private final ImportSignal signal;

    ImportFiles(DataSource database, ObjectMapper json, Callers callers, Clock clock, ImportSignal signal) {
        this.database = database;
        this.json = json;
        this.callers = callers;
        this.clock = clock;
        this.signal = signal;
    }

    /** Stores the file and its job in the current transaction. */
    UUID store(ImportFormat<?> format, Map<String, String> parameters, SpooledFile file) {
        UUID id = Ids.next();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into import_job (id, collection, format, parameters, sha256, bytes, status, client, submitted_at)
                    values (?, ?, ?, ?::jsonb, ?, ?, 'queued', ?, ?)""")) {
                insert.setObject(1, id);
                insert.setString(2, format.collection());
                insert.setString(3, format.name());
                insert.setString(4, json.writeValueAsString(parameters));
                insert.setString(5, file.sha256Hex());
                insert.setLong(6, file.bytes());
                insert.setString(7, callers.current().client());
                insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
            storeChunks(connection, id, file);
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        signal.wakeAfterCommit();
        return id;
    }

    private static void storeChunks(Connection connection, UUID id, SpooledFile file) throws SQLException, IOException {
        try (InputStream in = file.open();
                PreparedStatement insert =
                        connection.prepareStatement("insert into import_chunk (job, seq, data) values (?, ?, ?)")) {
            byte[] chunk = in.readNBytes(CHUNK);
            for (int seq = 0; chunk.length > 0; seq++) {
                insert.setObject(1, id);
                insert.setInt(2, seq);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
                chunk = in.readNBytes(CHUNK);
            }
        }
    }

    /** Opens the file, fetching each chunk as it is read. */
    InputStream open(UUID job) {
        return new SequenceInputStream(new Chunks(job));
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes no Iterator
    private final class Chunks implements Enumeration<InputStream> {

        private final UUID job;
        private int seq;
        private byte @Nullable [] next;

        Chunks(UUID job) {
            this.job = job;
            this.next = read();
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            InputStream current = new ByteArrayInputStream(next);
            seq++;
            next = read();
            return current;
        }

        private byte @Nullable [] read() {
            try (Connection connection = database.getConnection();
                    PreparedStatement query =
                            connection.prepareStatement("select data from import_chunk where job = ? and seq = ?")) {
                query.setObject(1, job);
                query.setInt(2, seq);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
