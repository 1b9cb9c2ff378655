package org.iom.iml.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.iom.iml.testkit.server.IdentityServer;
import org.iom.iml.testkit.server.KafkaServer;
import org.iom.iml.testkit.server.MailServer;
import org.iom.iml.testkit.server.PostgresServer;
import org.iom.iml.testkit.server.ServiceDatabase;

/**
 * The servers of this test JVM, each started on first use and stopped when the JVM ends. Their addresses are kept in
 * system properties, because several class loaders may load this class.
 */
final class TestServers {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private TestServers() {}

    static String issuerUrl() {
        return address("identity", () -> keep(IdentityServer.temporary()).issuerUrl());
    }

    static String kafka() {
        return address("kafka", () -> keep(KafkaServer.temporary()).bootstrapServers());
    }

    /** Returns the address as {@code smtp port:imap port}. */
    static String mail() {
        return address("mail", () -> keep(MailServer.temporary()).address());
    }

    static ServiceDatabase database(String service) {
        String address =
                address("postgres", () -> keep(PostgresServer.temporary()).address());
        return PostgresServer.database(address, service);
    }

    private static String address(String server, Supplier<String> start) {
        String property = "iml.testkit." + server;
        return ADDRESSES.computeIfAbsent(server, name -> {
            String known = System.getProperty(property);
            if (known != null) {
                return known;
            }
            String address = start.get();
            System.setProperty(property, address);
            return address;
        });
    }

    private static <T extends AutoCloseable> T keep(T server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                System.err.println("A test server did not stop: " + e);
            }
        }));
        return server;
    }
}
