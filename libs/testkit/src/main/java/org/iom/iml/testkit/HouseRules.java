package org.iom.iml.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/** The project's rules on structure and naming, as tests: a service's {@code ArchitectureTest} returns {@link #of}. */
public final class HouseRules {

    private static final Pattern BANNED = Pattern.compile(
            ".*(Entity|Repository|Service|Manager|Helper|Helpers|Util|Utils|Impl|DTO|Dto|Event|Message)$");
    private static final String SUITE = "org.iom.iml.";
    private static final List<String> SERVICES =
            List.of("instruments", "monitoring", "review", "training", "gateway", "sandbox");
    private static final int MAX_PARAMETERS = 5;

    private HouseRules() {}

    /** Returns one test per rule, over the main classes below {@code root}, such as {@code org.iom.iml.training}. */
    public static Stream<DynamicTest> of(String root) {
        return of(root, Set.of());
    }

    /**
     * Returns one test per rule; the {@code larger} records mirror the shape of a stored row or a file, and so may
     * exceed the size limit.
     */
    public static Stream<DynamicTest> of(String root, Set<String> larger) {
        return of(root, larger, false);
    }

    static Stream<DynamicTest> of(String root, Set<String> larger, boolean withTests) {
        ClassFileImporter importer = new ClassFileImporter();
        JavaClasses classes = (withTests
                        ? importer
                        : importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages(root);
        Stream<DynamicTest> structure = Stream.of(
                        slices().matching(root + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true),
                        entitiesAreFreeOfHttpKafkaAndJson(),
                        onlyResourcesHavePaths(),
                        endpointsArePublic(),
                        factsStandOnTheJdkAlone(),
                        onlyCollectionsAndUseCasesOpenTransactions(),
                        everyPackageIsNullMarked(),
                        noBannedNames(),
                        fewConstructorParameters(),
                        noServiceOnAnother(root),
                        ClockRule.timeComesFromTheClock(),
                        ShapeRules.recordsAreSmall(larger),
                        ShapeRules.arraysBesideJsonAreConverted(),
                        PathRules.everyEndpointIsFound(classes))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
        Path sources = Path.of(withTests ? "src/test/java" : "src/main/java", root.split("\\."));
        Path migrations = Path.of(withTests ? "src/test/resources/ill" : "src/main/resources/db/migration");
        return Stream.concat(
                structure,
                Stream.of(
                        DynamicTest.dynamicTest(
                                "migrations see the rows that they change",
                                () -> assertThat(MigrationRules.withoutARole(migrations))
                                        .isEmpty()),
                        DynamicTest.dynamicTest(
                                "String.valueOf is not written",
                                () -> assertThat(SourceRules.nullAsAWord(sources))
                                        .isEmpty()),
                        DynamicTest.dynamicTest(
                                "every problem is documented and has a title in each language",
                                () -> assertThat(ProblemCodes.missing()).isEmpty()),
                        DynamicTest.dynamicTest(
                                "what callers are told is there in each language",
                                () -> assertThat(Translations.faults()).isEmpty())));
    }

    private static ArchRule entitiesAreFreeOfHttpKafkaAndJson() {
        return noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.apache.kafka..",
                        "com.fasterxml.jackson..",
                        "io.quarkus..",
                        "io.vertx..")
                .as("entities are free of HTTP, Kafka, JSON and Panache")
                .allowEmptyShould(true);
    }

    private static ArchRule onlyResourcesHavePaths() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .should()
                .beAnnotatedWith("jakarta.ws.rs.Path")
                .as("only …Resource has @Path")
                .allowEmptyShould(true);
    }

    /** Checks that endpoints are public, because the framework silently skips others. */
    private static ArchRule endpointsArePublic() {
        return methods()
                .that()
                .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                .should()
                .bePublic()
                .as("endpoint methods are public")
                .allowEmptyShould(true);
    }

    private static ArchRule factsStandOnTheJdkAlone() {
        return classes()
                .that()
                .resideInAPackage("org.iom.iml.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.iom.iml.events..")
                .as("facts stand on the JDK alone")
                .allowEmptyShould(true);
    }

    private static ArchRule onlyCollectionsAndUseCasesOpenTransactions() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .should(new ArchCondition<>("open a transaction") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean opens = type.isAnnotatedWith("jakarta.transaction.Transactional")
                                || type.getMethods().stream()
                                        .anyMatch(
                                                method -> method.isAnnotatedWith("jakarta.transaction.Transactional"));
                        if (opens) {
                            events.add(SimpleConditionEvent.satisfied(type, type.getName() + " opens a transaction"));
                        }
                    }
                })
                .as("@Transactional only on collections and use cases")
                .allowEmptyShould(true);
    }

    private static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(new ArchCondition<>("reside in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        JavaPackage home = type.getPackage();
                        if (!home.isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(type, home.getName() + " is not @NullMarked"));
                        }
                    }
                })
                .as("every package is @NullMarked");
    }

    private static ArchRule noBannedNames() {
        return noClasses()
                .that(new DescribedPredicate<>("are written by us") {
                    @Override
                    public boolean test(JavaClass type) {
                        return !type.getName().contains("$$") && !type.isAnonymousClass();
                    }
                })
                .should()
                .haveNameMatching(BANNED.pattern())
                .as("no banned suffix")
                .allowEmptyShould(true);
    }

    private static ArchRule fewConstructorParameters() {
        return constructors()
                .that(new DescribedPredicate<>("are not of records or generated") {
                    @Override
                    public boolean test(JavaConstructor constructor) {
                        return !constructor.getOwner().isRecord()
                                && !constructor.getOwner().isEnum()
                                && !constructor.getOwner().getName().contains("_");
                    }
                })
                .should(new ArchCondition<JavaCodeUnit>("have at most " + MAX_PARAMETERS + " parameters") {
                    @Override
                    public void check(JavaCodeUnit constructor, ConditionEvents events) {
                        if (constructor.getRawParameterTypes().size() > MAX_PARAMETERS) {
                            events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName()));
                        }
                    }
                })
                .as("at most " + MAX_PARAMETERS + " constructor parameters")
                .allowEmptyShould(true);
    }

    private static ArchRule noServiceOnAnother(String root) {
        String[] others = SERVICES.stream()
                .map(service -> SUITE + service)
                .filter(service -> !root.startsWith(service))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as("no dependency on a service")
                .allowEmptyShould(true);
    }
}
