package org.iom.iml.sandbox.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.iom.iml.sandbox.IdentityProcess;
import org.iom.iml.sandbox.MailProcess;
import org.iom.iml.testkit.server.Folders;
import org.iom.iml.testkit.server.IdentityServer;
import org.iom.iml.testkit.server.KafkaProcess;
import org.iom.iml.testkit.server.KafkaSettings;
import org.iom.iml.testkit.server.PostgresServer;
import org.iom.iml.testkit.server.Secrets;
import org.iom.iml.testkit.server.ServiceDatabase;
import org.iom.iml.testkit.server.Topics;

/** The blueprint of the suite: all its processes, with their ports and environment. */
final class Blueprint {
    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final List<String> SERVICE =
            List.of("-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");

    private final Home home;
    private final Ports ports;
    private final Path classPath;
    private final AtomicReference<PostgresServer> postgres = new AtomicReference<>();

    /** Creates a blueprint; {@code classPath} is the sandbox's own jar. */
    Blueprint(Home home, Ports ports, Path classPath) {
        this.home = home;
        this.ports = ports;
        this.classPath = classPath;
    }

    /** Returns the parts in order of dependency. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(postgres(), identity(), kafka(), mail()));
        Topics.SERVICES.forEach(service -> parts.add(service(service)));
        parts.add(gateway());
        return parts;
    }

    private Part postgres() {
        return new Part("postgres", 0, List.of(), this::startPostgres, () -> true);
    }

    private Running startPostgres() {
        PostgresServer server = PostgresServer.kept(
                home.data("postgres"), home.newLog("postgres"), ports.of("postgres"), secret("postgres"));
        postgres.set(server);
        return new Running.Postgres(server);
    }

    private Part identity() {
        String issuer = issuer();
        List<String> words = List.of(
                "-cp",
                classPath.toString(),
                IdentityProcess.class.getName(),
                home.folder().resolve("identity-key.json").toString(),
                String.valueOf(ports.of("identity")));
        return new Part(
                "identity",
                0,
                List.of(),
                () -> ownProgram("identity", SMALL, words).start(home.newLog("identity")),
                Probe.answers(issuer + "/.well-known/openid-configuration"));
    }

    private Part kafka() {
        KafkaSettings settings = new KafkaSettings(home.data("kafka"), ports.of("kafka"), ports.of("kafka-controller"));
        Path ready = home.pidFile("kafka").resolveSibling("kafka.ready");
        List<String> words = new ArrayList<>(List.of("-cp", classPath.toString(), KafkaProcess.class.getName()));
        words.addAll(settings.arguments());
        words.add(ready.toString());
        return new Part(
                "kafka",
                0,
                List.of(),
                () -> {
                    Folders.remove(ready);
                    return ownProgram("kafka", KafkaProcess.JVM_OPTIONS, words).start(home.newLog("kafka"));
                },
                Probe.exists(ready));
    }

    private Part mail() {
        Path ready = home.pidFile("mail").resolveSibling("mail.ready");
        List<String> words = List.of(
                "-cp",
                classPath.toString(),
                MailProcess.class.getName(),
                String.valueOf(ports.of("mail")),
                String.valueOf(ports.of("mailbox")),
                ready.toString());
        return new Part(
                "mail",
                0,
                List.of(),
                () -> {
                    Folders.remove(ready);
                    return ownProgram("mail", SMALL, words).start(home.newLog("mail"));
                },
                Probe.exists(ready));
    }

    private Part service(String name) {
        return new Part(
                name,
                1,
                List.of("postgres", "identity"),
                () -> startService(name),
                Probe.answers(ports.readiness(name)));
    }

    /** Starts a service after its schema owner has migrated the database, in a process that ends first. */
    private Running startService(String name) {
        Path log = home.newLog(name);
        String module = name + "-service";
        new SchemaMigration(
                        target(module).resolve("quarkus-app"), database(name).ownerEnvironment())
                .run(log);
        return builtProgram(name, module, serviceEnvironment(name)).start(log);
    }

    private ServiceDatabase database(String name) {
        return postgres.get().database(name);
    }

    private Part gateway() {
        return new Part(
                "gateway",
                2,
                List.of("identity"),
                () -> builtProgram("gateway", "gateway", commonEnvironment("gateway"))
                        .start(home.newLog("gateway")),
                Probe.answers(ports.readiness("gateway")));
    }

    private Map<String, String> serviceEnvironment(String name) {
        Map<String, String> environment = commonEnvironment(name);
        environment.putAll(database(name).environment());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of("kafka"));
        environment.put("CURSOR_KEY", secret("cursor"));
        environment.put(
                "FILES_FOLDER",
                home.data(name.equals("instruments") ? "files" : name + "-files")
                        .toString());
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", String.valueOf(ports.of("mail")));
        environment.put("BOUNCE_HOST", "127.0.0.1");
        environment.put("BOUNCE_PORT", String.valueOf(ports.of("mailbox")));
        environment.put("PUBLIC_ADDRESS", ports.url("gateway"));
        return environment;
    }

    private Map<String, String> commonEnvironment(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("HTTP_PORT", String.valueOf(ports.of(name)));
        environment.put("MANAGEMENT_PORT", String.valueOf(ports.of(name + "-management")));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("GATEWAY_DOOR_HOST", "127.0.0.1");
        environment.put("OIDC_ISSUER_URL", issuer());
        for (String service : Topics.SERVICES) {
            environment.put(service.toUpperCase(java.util.Locale.ROOT) + "_URL", ports.url(service));
        }
        return environment;
    }

    private JavaProgram ownProgram(String name, List<String> options, List<String> words) {
        Path target = classPath.resolveSibling(name + ".jsa");
        return new JavaProgram(marker(name), target, classPath.resolveSibling("lib"), options, words, Map.of());
    }

    private JavaProgram builtProgram(String name, String module, Map<String, String> environment) {
        Path target = target(module);
        Path jar = target.resolve("quarkus-app").resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Failure(module + " is not built: there is no " + jar + ".");
        }
        return new JavaProgram(
                marker(name),
                target.resolve(module + ".jsa"),
                jar.resolveSibling("."),
                SERVICE,
                List.of("-jar", jar.toString()),
                environment);
    }

    private Path target(String module) {
        return home.root().resolve(module).resolve("target");
    }

    private String issuer() {
        return IdentityServer.issuerUrl(ports.of("identity"), IdentityServer.ISSUER);
    }

    private String marker(String part) {
        return Pids.marker(home, part);
    }

    private String secret(String purpose) {
        return Secrets.derived(home.secret(), purpose);
    }
}
