package org.iom.iml.testkit.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A real PostgreSQL server on the loopback address, on a permanent or temporary folder. */
public final class PostgresServer implements AutoCloseable {
    private final PostgresTools tools = new PostgresTools();
    private final Path folder;
    private final Path log;
    private final int port;
    private final String password;
    private final boolean kept;

    private PostgresServer(Path folder, Path log, int port, String password, boolean kept) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.password = password;
        this.kept = kept;
    }

    /**
     * Starts a server for tests, with a free port, data deleted on {@link #close()}, and no synchronous disk writes.
     */
    public static PostgresServer temporary() {
        Path folder = Folders.temporary("postgres");
        PostgresServer server = new PostgresServer(
                folder,
                folder.resolve("server.log"),
                Ports.free(),
                UUID.randomUUID().toString(),
                false);
        server.start();
        return server;
    }

    /** Starts a server whose data survive a crash; {@code password} is the superuser's, the same at every start. */
    public static PostgresServer kept(Path folder, Path log, int port, String password) {
        PostgresServer server = new PostgresServer(folder.toAbsolutePath(), log.toAbsolutePath(), port, password, true);
        server.start();
        return server;
    }

    /** Returns the service's database with its two roles, creating what is missing. */
    public ServiceDatabase database(String service) {
        return database(address(), service);
    }

    /** Does the same as {@link #database(String)}, given only the {@link #address()} of the server. */
    public static ServiceDatabase database(String address, String service) {
        String[] parts = address.split(" ", 2);
        return new DatabaseSetup(Integer.parseInt(parts[0]), parts[1]).database(service);
    }

    /** Returns the port and the superuser's password. */
    public String address() {
        return port + " " + password;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void start() {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(data().resolve("PG_VERSION"))) {
                initialize();
            }
            if (!Files.exists(log)) {
                Files.createFile(log);
            }
            tools.own(log);
        } catch (IOException e) {
            throw new ServerFailure("Cannot prepare " + folder + " for PostgreSQL: " + e, e);
        }
        tools.own(folder);
        int code =
                tools.run(log, "pg_ctl", "start", "-w", "-D", data().toString(), "-l", log.toString(), "-o", options());
        if (code != 0) {
            throw new ServerFailure("PostgreSQL did not start; see " + log + ".");
        }
    }

    private String options() {
        return ("-p %1$d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c max_connections=200 -c log_error_verbosity=terse -c log_min_error_statement=panic"
                        + " -c fsync=%2$s -c full_page_writes=%2$s -c synchronous_commit=%2$s")
                .formatted(port, kept ? "on" : "off");
    }

    private void initialize() throws IOException {
        Path secret = Files.writeString(folder.resolve("superuser"), password, StandardCharsets.UTF_8);
        Folders.remove(data());
        tools.own(folder);
        int code = tools.run(
                folder.resolve("initdb.log"),
                "initdb",
                "--pgdata=" + data(),
                "--username=" + DatabaseSetup.SUPERUSER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                kept ? "--data-checksums" : "--no-sync");
        Files.delete(secret);
        if (code != 0) {
            Folders.remove(data());
            throw new ServerFailure(
                    "PostgreSQL could not make its data folder; see " + folder.resolve("initdb.log") + ".");
        }
    }

    /** Returns the id of the server's parent process. */
    public long pid() {
        return PostmasterFile.of(folder).process().map(ProcessHandle::pid).orElse(-1L);
    }

    /** Reports whether a server is running on the folder, whoever started it. */
    public static boolean isRunning(Path folder) {
        return PostmasterFile.of(folder).process().isPresent();
    }

    /** Stops a server left running on the folder by a killed program, if there is one. */
    public static void stopLeftover(Path folder) {
        PostmasterFile left = PostmasterFile.of(folder);
        if (left.process().isPresent()) {
            new PostgresServer(folder.toAbsolutePath(), folder.resolve("stop.log"), 0, "", true).close();
        }
        left.removeStale();
    }

    /** Stops PostgreSQL and waits for it, closing open connections. */
    @Override
    public void close() {
        int code = tools.run(log, "pg_ctl", "stop", "-w", "-m", kept ? "fast" : "immediate", "-D", data().toString());
        if (code != 0 && isRunning(folder)) {
            throw new ServerFailure("PostgreSQL did not stop; see " + log + ".");
        }
        if (!kept) {
            Folders.remove(folder);
        }
    }
}
