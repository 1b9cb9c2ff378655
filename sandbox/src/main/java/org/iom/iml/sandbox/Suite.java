package org.iom.iml.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.iom.iml.sandbox.launch.Detached;
import org.iom.iml.sandbox.launch.Down;
import org.iom.iml.sandbox.launch.Failure;
import org.iom.iml.sandbox.launch.Home;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.sandbox.launch.Status;
import org.iom.iml.sandbox.launch.Up;
import org.iom.iml.sandbox.load.Load;
import org.iom.iml.testkit.server.ClientCredentials;
import org.iom.iml.testkit.server.IdentityServer;
import org.iom.iml.testkit.server.ServerFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The commands of {@code ./suite} that are written in Java; the script finds the JDK and builds what is out of date.
 */
@Command(
        name = "./suite",
        description = "The IML Suite on this machine.",
        version = "IML Suite 1.0.0",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = CommandLine.HelpCommand.class)
public final class Suite {
    private static final List<String> ROLES = List.of("mission", "partner", "iml", "admin");

    /** The logger, held here because one that is not referenced loses its level. */
    private static final Logger BINARIES = Logger.getLogger("io.zonky");

    private final Home home;

    Suite(Home home) {
        this.home = home;
    }

    /**
     * Runs a command; the script gives the suite's folder in the system property {@code iml.root}, and {@code iml.home}
     * moves the data elsewhere.
     */
    public static void main(String[] arguments) {
        BINARIES.setLevel(Level.WARNING);
        Path root = Path.of(System.getProperty("iml.root", "")).toAbsolutePath();
        String folder = System.getProperty("iml.home");
        Home home =
                folder == null ? Home.of(root) : new Home(root, Path.of(folder).toAbsolutePath());
        System.exit(new CommandLine(new Suite(home))
                .setExecutionExceptionHandler(Suite::explain)
                .execute(arguments));
    }

    private static int explain(Exception reason, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (reason instanceof Failure || reason instanceof ServerFailure) {
            command.getErr().println(reason.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw reason;
    }

    @Command(description = "Starts the whole suite and stays until Ctrl-C.")
    int up(
            @Option(
                            names = "--port",
                            description = "The gateway's; the fifteen after it are taken too.",
                            defaultValue = "8080")
                    int port,
            @Option(names = "--fresh", description = "Forgets all data first.") boolean fresh,
            @Option(names = "--detach", description = "Returns when the suite is ready.") boolean detach)
            throws IOException, InterruptedException {
        Ports ports = new Ports(port);
        if (detach) {
            List<String> again = new ArrayList<>(List.of("up", "--port", String.valueOf(port)));
            if (fresh) {
                again.add("--fresh");
            }
            return new Detached(home, System.out).start(Suite.class, again);
        }
        new Up(home, ports, System.out)
                .run(fresh, Path.of(System.getProperty("java.class.path")).toAbsolutePath());
        return CommandLine.ExitCode.OK;
    }

    @Command(description = "Stops the suite.")
    void down() throws InterruptedException {
        new Down(home, System.out).run();
    }

    @Command(description = "Prints a bearer token from the provider that runs.")
    void token(
            @Parameters(
                            paramLabel = "ROLE",
                            arity = "0..1",
                            defaultValue = "iml",
                            description = "mission, partner, iml or admin; iml where it is not said")
                    String role,
            @Option(
                            names = "--person",
                            paramLabel = "NAME",
                            description =
                                    "A person who acts in the role, as decisions need; else a client acts by itself")
                    @Nullable String person,
            @Option(names = "--countries", split = ",", description = "A mission's: KEN,UGA") @Nullable List<String> countries,
            @Option(names = "--organization", description = "A partner's: IIHL") @Nullable String organization) {
        if (!ROLES.contains(role)) {
            throw new Failure("There is no role " + role + "; there are " + String.join(", ", ROLES) + ".");
        }
        ClientCredentials credentials = ClientCredentials.as(role);
        if (person != null) {
            credentials.person(person);
        }
        if (countries != null) {
            credentials.countries(countries);
        }
        if (organization != null) {
            credentials.organization(organization);
        }
        System.out.println(credentials.token(issuer(Status.require(home).ports())));
    }

    @Command(description = "Sends published files through the gateway, as any client may.")
    int load(
            @Option(
                            names = "--treaty-status",
                            paramLabel = "DIR",
                            description =
                                    "index.csv, treaties/*.csv and, where there are, declarations/*.txt as published"
                                            + " by the UN Treaty Collection.")
                    @Nullable Path treatyStatus,
            @Option(
                            names = "--as-of",
                            paramLabel = "DATE",
                            description =
                                    "The day as of which the treaty status is known, such as 2015-03-12; without it,"
                                            + " a table is known until its latest act, and nobody knows until when declarations are.")
                    @Nullable LocalDate asOf,
            @Option(
                            names = "--upr",
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "Recommendations of the Universal Periodic Review as published by UPR Info.")
                    @Nullable List<Path> upr,
            @Option(
                            names = "--texts",
                            paramLabel = "DIR",
                            description = "Official texts of instruments, in any folder below: *.md (laws in Markdown),"
                                    + " *.json (by article, or the text in one field; our own), *.xml and *.akn (Akoma"
                                    + " Ntoso). Instrument and language are recognised from each file; where two files"
                                    + " have the same article, the words read first stay.")
                    @Nullable Path texts) {
        Ports ports = Status.require(home).ports();
        String token = ClientCredentials.as("iml").client("suite-load").token(issuer(ports));
        Load load = new Load(ports.url("gateway"), token, System.out);
        return load.run(new Load.Sources(treatyStatus, asOf, upr == null ? List.of() : upr, texts))
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    @Command(description = "Runs all tests, as CI does; the script hands every further word to Maven.")
    int test(
            @Option(names = "--quick", description = "Rules, contracts and one journey only.") boolean quick,
            @Parameters(arity = "0..*", paramLabel = "MAVEN", description = "What Maven is told besides.") @Nullable List<String> more) {
        return byTheScript("test" + (quick ? " --quick" : ""));
    }

    @Command(description = "Measures the suite; the script builds what it needs first.")
    int bench(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "MEASUREMENT",
                            description =
                                    "registry, import, monitoring or none, then seconds per turn and rounds; see bench/README.md.")
                    @Nullable List<String> which) {
        return byTheScript("bench");
    }

    /** Reports that the script itself runs the command, which is listed here only for its help text. */
    private static int byTheScript(String command) {
        System.err.println("The script runs this: ./suite " + command);
        return CommandLine.ExitCode.USAGE;
    }

    private static String issuer(Ports ports) {
        return IdentityServer.issuerUrl(ports.of("identity"), IdentityServer.ISSUER);
    }
}
