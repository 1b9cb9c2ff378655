package org.iom.iml.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.iom.iml.testkit.server.ServiceDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A comparison of the import of files of acts with two {@code \copy} of the same acts, in turns: of the file into a
 * table with its columns and one key, and of the rows that the service stored, participations and facts, into tables
 * with the same indexes.
 */
final class ImportBench {

    private static final int ROUNDS = 6;
    private static final int INSTRUMENTS = 40;
    private static final String TABLE = """
            drop table if exists bench_act;
            create table bench_act (instrument text, party text, act text, date date, effective_on date, source text,
                                    primary key (instrument, party, act, date))""";
    private static final Map<String, String> STORED = Map.of(
            "participation",
            "id, instrument, party, acts, since, statuses, territories, version",
            "outbox",
            "id, type, aggregate_type, aggregate_id, aggregate_version, party, data, occurred_at, client,"
                    + " traceparent, shard");
    private static final String COPY = "copy bench_act from stdin (format csv, header)";
    /** The statement that adds a treaty with the final clauses of one in force, so that legal effects are computed. */
    private static final String TREATY = """
            insert into instrument (code, kind, origin, titles, in_force_on, final_clauses, sources, to_verify, words, version)
            select ?, kind, 'unit', '{"en": "Convention"}', in_force_on, final_clauses, sources, '[]', '', 0
            from instrument where code = 'CRC'""";

    private final BenchService service;
    private final ServiceDatabase database;
    private final GeneratedRegistry registry;

    ImportBench(BenchService service, GeneratedRegistry registry) {
        this.service = service;
        this.database = service.database();
        this.registry = registry;
    }

    void run() throws Exception {
        System.out.printf("%n%-34s %9s %9s %9s %7s %7s%n", "", "file/s", "stored/s", "import/s", "ratio", "ratio");
        for (int round = 1; round <= ROUNDS; round++) {
            Path file = Files.createTempFile("acts", ".csv");
            try {
                String prefix = "TAKEN-" + round;
                int acts = write(file, prefix);
                double copied = acts / copy(file);
                double taken = acts
                        / SentFile.to(service, "/v1/participation-imports?format=acts-csv", file)
                                .seconds();
                double stored = acts / copyStored(file, prefix);
                System.out.printf(
                        Locale.ROOT,
                        "%-34s %9.0f %9.0f %9.0f %7.2f %7.2f%n",
                        "%,d acts, round %d".formatted(acts, round),
                        copied,
                        stored,
                        taken,
                        taken / copied,
                        taken / stored);
            } finally {
                Files.delete(file);
            }
        }
    }

    private int write(Path file, String prefix) throws IOException, SQLException {
        int rows = 0;
        try (Connection connection = connection();
                PreparedStatement treaty = connection.prepareStatement(TREATY);
                Writer csv = Files.newBufferedWriter(file)) {
            csv.write("instrument,party,act,date,effectiveOn,source\n");
            for (int i = 0; i < INSTRUMENTS; i++) {
                String code = prefix + "-" + i;
                treaty.setString(1, code);
                treaty.execute();
                rows += registry.writeActs(csv, code, i);
            }
        }
        return rows;
    }

    private double copy(Path file) throws SQLException, IOException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                Reader rows = Files.newBufferedReader(file)) {
            statement.execute(TABLE);
            long begin = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, rows);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    /**
     * Returns the seconds needed to copy the stored rows of the acts of instruments {@code prefix}, by way of {@code
     * file}.
     */
    private double copyStored(Path file, String prefix) throws SQLException, IOException {
        long nanos = 0;
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, String> table : STORED.entrySet()) {
                String key = table.getKey().equals("outbox") ? "data ->> 'instrument'" : "instrument";
                try (Writer out = Files.newBufferedWriter(file)) {
                    copies.copyOut(
                            "copy (select %s from %s where %s like '%s-%%') to stdout"
                                    .formatted(table.getValue(), table.getKey(), key, prefix),
                            out);
                }
                statement.execute("create table bench_stored (like %s including all)".formatted(table.getKey()));
                try (Reader rows = Files.newBufferedReader(file)) {
                    long begin = System.nanoTime();
                    copies.copyIn("copy bench_stored (%s) from stdin".formatted(table.getValue()), rows);
                    nanos += System.nanoTime() - begin;
                }
                statement.execute("drop table bench_stored");
            }
        }
        return nanos / 1e9;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword());
    }
}
