package org.iom.iml.monitoring.followup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.followup.FollowUpScheme.Grade;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.monitoring.mechanism.RuleSubject;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.text.CsvRow;
import org.iom.iml.platform.text.ShippedTable;
import org.jspecify.annotations.Nullable;

/**
 * The schemes by which bodies grade follow-up: the versions of their rules on it, with what each grade means in the
 * shipped table of grades.
 */
@Singleton
public class FollowUpSchemes {

    private record Version(String body, int number) {}

    private final List<FollowUpScheme> schemes;

    FollowUpSchemes(MechanismRules rules) {
        Map<Version, List<CsvRow>> graded = ShippedTable.rows(FollowUpSchemes.class, "follow-up-grades.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> new Version(row.cell("mechanism"), Integer.parseInt(row.cell("version")))));
        Comparator<Version> order = Comparator.comparing(Version::body).thenComparingInt(Version::number);
        Map<Version, List<MechanismRule>> versions = rules.all().stream()
                .filter(rule -> rule.subject() == RuleSubject.FOLLOW_UP)
                .collect(Collectors.groupingBy(
                        rule -> new Version(
                                rule.mechanism(),
                                Objects.requireNonNull(rule.validity().scheme())),
                        () -> new TreeMap<>(order),
                        Collectors.toList()));
        if (!versions.keySet().containsAll(graded.keySet())) {
            throw new IllegalStateException("follow-up-grades.csv has grades of a scheme that no rule sets");
        }
        schemes = versions.entrySet().stream()
                .map(version ->
                        of(version.getKey(), version.getValue(), graded.getOrDefault(version.getKey(), List.of())))
                .toList();
    }

    private static FollowUpScheme of(Version version, List<MechanismRule> rules, List<CsvRow> graded) {
        List<Grade> grades = graded.stream()
                .filter(row -> row.find("grade").isPresent())
                .map(row -> new Grade(
                        row.cell("grade"),
                        Codes.of(NormalisedGrade.class, row.cell("normalised")),
                        row.find("meaning").orElse(null),
                        row.cell("source")))
                .toList();
        List<String> listed = grades.stream().map(Grade::code).toList();
        if (!rules.stream().allMatch(rule -> rule.choices().equals(listed))) {
            throw new IllegalStateException("the grades of " + version.body() + ", version " + version.number()
                    + ", are not those of its rules");
        }
        Grading known = graded.isEmpty() ? Grading.UNKNOWN : Grading.IN_WORDS;
        return new FollowUpScheme(
                version.body(), version.number(), grades.isEmpty() ? known : Grading.BY_GRADE, grades, rules);
    }

    List<FollowUpScheme> all() {
        return schemes;
    }

    List<FollowUpScheme> of(String body) {
        return schemes.stream().filter(scheme -> scheme.body().equals(body)).toList();
    }

    /** Returns the version of a body's scheme in force on a day. */
    Optional<FollowUpScheme> on(String body, LocalDate day) {
        return of(body).stream().filter(scheme -> scheme.isInForce(day)).findFirst();
    }

    /** Returns what a body means by a grade, or null where no source here says. */
    @Nullable String meaning(String body, int version, String grade) {
        return find(body, version)
                .flatMap(scheme -> scheme.find(grade))
                .map(Grade::meaning)
                .orElse(null);
    }

    /** Returns the version named in a request path, which must exist. */
    FollowUpScheme named(String body, int version) {
        return find(body, version)
                .orElseThrow(() -> new NotFound(
                        "There is no version " + version + " of a scheme of " + body + "; see /v1/follow-up-schemes."));
    }

    /** Returns the version named in a request body, which must exist. */
    FollowUpScheme require(String body, int version) {
        if (of(body).isEmpty()) {
            throw BadInput.unknown("/scheme", "follow-up-scheme", body, "/v1/follow-up-schemes");
        }
        return find(body, version)
                .orElseThrow(() -> BadInput.field(
                        "/version",
                        "unknown-scheme-version",
                        "The scheme of " + body + " has no version " + version + "; known are "
                                + of(body).stream()
                                        .map(scheme -> Integer.toString(scheme.version()))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private Optional<FollowUpScheme> find(String body, int version) {
        return of(body).stream().filter(scheme -> scheme.version() == version).findFirst();
    }
}
