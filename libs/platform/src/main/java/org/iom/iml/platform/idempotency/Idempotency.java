package org.iom.iml.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.platform.problem.UnderWay;
import org.jspecify.annotations.Nullable;

/**
 * The register of Idempotency-Keys, which are claimed in the transaction of the effect; a repeated request gets the
 * first response.
 */
@Singleton
public class Idempotency {

    private static final int MAX_KEY_LENGTH = 200;
    /**
     * The number of leading fingerprint bytes that identify the request; the rest identifies the rights of its caller.
     */
    private static final int REQUEST_BYTES = 32;

    private final DataSource database;
    private final Callers callers;
    private final ObjectMapper json;
    private final HttpServerRequest request;

    Idempotency(DataSource database, Callers callers, ObjectMapper json, HttpServerRequest request) {
        this.database = database;
        this.callers = callers;
        this.json = json;
        this.request = request;
    }

    /**
     * Applies the effect, or returns the first response where this caller has already sent the key.
     *
     * @param fingerprint a digest of everything that the request asks for; a different one under the same key is
     *     refused
     */
    public Response once(byte[] fingerprint, Supplier<Response> effect) {
        String key = key();
        String operation = request.method() + " " + request.path();
        String owner = callers.current().owner();
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!claim(connection, owner, operation, key)) {
                    throw new UnderWay(
                            "request-in-progress",
                            "A request with this Idempotency-Key is under way: wait for its answer.");
                }
                Response first = find(connection, owner, operation, key, fingerprint);
                if (first != null) {
                    return first;
                }
                Response answer = effect.get();
                return keep(connection, owner, operation, key, fingerprint, answer);
            }
        });
    }

    /** Returns the key of the current request. */
    private String key() {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            throw new BadInput(
                    "idempotency-key-missing", "Send an Idempotency-Key header: a new UUID for each new request.");
        }
        if (key.length() > MAX_KEY_LENGTH) {
            throw new BadInput("idempotency-key-too-long", "An Idempotency-Key has at most 200 characters.");
        }
        return key;
    }

    /**
     * Takes a lock that ends with the transaction, so that a concurrent request learns at once that the first is
     * running.
     */
    private static boolean claim(Connection connection, String owner, String operation, String key)
            throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, owner + '\n' + operation + '\n' + key);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static @Nullable Response find(
            Connection connection, String owner, String operation, String key, byte[] fingerprint) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select fingerprint, status, location, etag, body from idempotency
                where caller = ? and operation = ? and key = ?""")) {
            query.setString(1, owner);
            query.setString(2, operation);
            query.setString(3, key);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                check(row.getBytes(1), fingerprint);
                return Response.fromResponse(
                                answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                        .header("Idempotency-Replayed", true)
                        .build();
            }
        }
    }

    /** Checks that the request is the same as the first and is made with the same rights. */
    private static void check(byte[] first, byte[] now) {
        if (!MessageDigest.isEqual(Arrays.copyOf(first, REQUEST_BYTES), Arrays.copyOf(now, REQUEST_BYTES))) {
            throw BadInput.unprocessable(
                    "idempotency-key-reused", "This Idempotency-Key came with another request before: use a new one.");
        }
        if (first.length > REQUEST_BYTES && !MessageDigest.isEqual(first, now)) {
            throw new Forbidden(
                    "The first answer to this Idempotency-Key was given to other rights than this token has.");
        }
    }

    private Response keep(
            Connection connection, String owner, String operation, String key, byte[] fingerprint, Response answer)
            throws SQLException {
        boolean secret = answer.getEntity() instanceof ToldOnce;
        String body = body(answer.getEntity() instanceof ToldOnce told ? told.kept() : answer.getEntity());
        EntityTag tag = answer.getEntityTag();
        String etag = tag == null ? null : tag.getValue();
        URI target = answer.getLocation();
        String location = target == null || secret ? null : target.toString();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into idempotency (caller, operation, key, fingerprint, status, location, etag, body)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, owner);
            insert.setString(2, operation);
            insert.setString(3, key);
            insert.setBytes(4, fingerprint);
            insert.setInt(5, answer.getStatus());
            insert.setString(6, location);
            insert.setString(7, etag);
            insert.setString(8, body);
            insert.executeUpdate();
        }
        return secret ? answer : answer(answer.getStatus(), location, etag, body);
    }

    private @Nullable String body(@Nullable Object entity) {
        try {
            return entity == null ? null : json.writeValueAsString(entity);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Response answer(
            int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        Response.ResponseBuilder answer = Response.status(status);
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (etag != null) {
            answer.tag(etag);
        }
        return body == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON).entity(body).build();
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        callers.asSystem(() -> QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement delete = connection.prepareStatement(
                            "delete from idempotency where claimed_at < now() - interval '7 days'")) {
                return delete.executeUpdate();
            }
        }));
    }
}
