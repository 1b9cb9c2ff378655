package org.iom.iml.sandbox.delivery;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.sandbox.launch.Ports;
import org.iom.iml.sandbox.project.Project;
import org.iom.iml.testkit.server.Topics;

/**
 * What the code of a process reads of its environment.
 *
 * @param name of the part in the suite
 * @param module where its code is
 * @param port the one that the suite gives it
 * @param known every variable that it reads
 * @param required those without which it would not work away from one machine
 */
record ProcessNeeds(String name, String module, int port, Set<String> known, Set<String> required) {
    private static final String SHARED = "libs/platform/src/main/resources/META-INF/microprofile-config.properties";
    private static final String FILES = "libs/files/src/main/resources/META-INF/microprofile-config.properties";
    private static final Set<String> KEEP_FILES = Set.of("instruments", "training");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(:([^}]*))?}");

    static List<ProcessNeeds> all() {
        return Stream.concat(Stream.of(gateway()), services().stream()).toList();
    }

    static List<ProcessNeeds> services() {
        return Topics.SERVICES.stream()
                .map(name -> KEEP_FILES.contains(name)
                        ? of(name, name + "-service", SHARED, FILES)
                        : of(name, name + "-service", SHARED))
                .toList();
    }

    static ProcessNeeds gateway() {
        return of("gateway", "gateway");
    }

    private static ProcessNeeds of(String name, String module, String... more) {
        Set<MatchResult> variables = Stream.concat(
                        Stream.of(more), Stream.of(module + "/src/main/resources/application.properties"))
                .map(Project::properties)
                .flatMap(ProcessNeeds::variables)
                .collect(Collectors.toSet());
        Set<String> required =
                names(variables.stream().filter(ProcessNeeds::mustBeSet).toList());
        return new ProcessNeeds(
                name, module, new Ports(Ports.DEFAULT).of(name), names(List.copyOf(variables)), required);
    }

    private static Stream<MatchResult> variables(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("%"))
                .flatMap(key -> VARIABLE.matcher(properties.getProperty(key)).results());
    }

    /** A default on the loopback address serves one machine only; every process must be told its port. */
    private static boolean mustBeSet(MatchResult variable) {
        return variable.group(2) == null
                || variable.group(3).contains("127.0.0.1")
                || variable.group(1).equals("HTTP_PORT");
    }

    private static Set<String> names(List<MatchResult> variables) {
        return variables.stream().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
