package org.iom.iml.monitoring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.jspecify.annotations.Nullable;

/**
 * One version of the scheme by which a body grades follow-up.
 *
 * @param body code of the body whose scheme it is, by which the scheme is called
 * @param grades its grades in the body's own order; empty where it grades in words or its grades are not known
 * @param rules the rules of the body that hold while it grades so, oldest first
 */
record FollowUpScheme(String body, int version, Grading grading, List<Grade> grades, List<MechanismRule> rules) {

    FollowUpScheme {
        grades = List.copyOf(grades);
        rules = List.copyOf(rules);
    }

    /**
     * A grade with its place on the scale for all schemes.
     *
     * @param meaning what the body means by it, {@code null} where no source here says
     */
    record Grade(
            String code,
            NormalisedGrade normalised,
            @Nullable String meaning,
            String source) {}

    @Nullable LocalDate validFrom() {
        return rules.getFirst().validity().from();
    }

    @Nullable LocalDate validUntil() {
        return rules.getLast().validity().until();
    }

    boolean isInForce(LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.validity().covers(day));
    }

    Optional<Grade> find(String grade) {
        return grades.stream().filter(one -> one.code().equals(grade)).findFirst();
    }

    /** Returns where a grade given by this scheme stands on the scale for all schemes. */
    NormalisedGrade normalise(String grade) {
        return find(grade).map(Grade::normalised).orElse(NormalisedGrade.UNKNOWN);
    }

    /** Returns the codes of its grades as a sentence lists them. */
    String listed() {
        return grades.stream().map(Grade::code).collect(Collectors.joining(", "));
    }
}
