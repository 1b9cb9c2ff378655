package org.iom.iml.monitoring.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.monitoring.document.RegisteredDocuments;
import org.iom.iml.monitoring.followup.Assessment.Graded;
import org.iom.iml.monitoring.followup.Assessment.Reply;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * The service that records the grades of a document after checking that its body grades so on that day, and that the
 * recommendations are its own.
 */
@Singleton
class AssessFollowUp {

    private final Assessments assessments;
    private final FollowUpSchemes schemes;
    private final RegisteredDocuments documents;
    private final Rows rows;
    private final Clock clock;

    AssessFollowUp(
            Assessments assessments, FollowUpSchemes schemes, RegisteredDocuments documents, Rows rows, Clock clock) {
        this.assessments = assessments;
        this.schemes = schemes;
        this.documents = documents;
        this.rows = rows;
        this.clock = clock;
    }

    private record Made(UUID id, String party, String mechanism) {}

    /** Records the grade of one recommendation, named by the request's path. */
    UUID one(UUID recommendation, NewAssessment said) {
        Made made = made(Set.of(recommendation)).get(recommendation);
        if (made == null) {
            throw new NotFound("There is no recommendation " + recommendation + ".");
        }
        Reply reply = reply(said.reply());
        requireOwn("/scheme", made, reply.scheme());
        Graded graded = new Graded(made.id(), made.party(), said.part(), said.grade());
        requireGrade("/grade", graded.grade(), reply.scheme());
        return assessments.record(reply, List.of(graded)).getFirst();
    }

    /** Records several grades from one document, all or none. */
    List<UUID> several(NewAssessments said) {
        Reply reply = reply(said.reply());
        Map<UUID, Made> known = made(
                said.grades().stream().map(NewAssessments.Grade::recommendation).collect(Collectors.toSet()));
        Set<List<Object>> seen = new HashSet<>();
        List<Graded> grades = new ArrayList<>();
        for (int i = 0; i < said.grades().size(); i++) {
            NewAssessments.Grade given = said.grades().get(i);
            String where = "/grades/" + i;
            Made made = known.get(given.recommendation());
            if (made == null) {
                throw BadInput.unknown(
                        where + "/recommendation",
                        "recommendation",
                        given.recommendation().toString(),
                        "/v1/recommendations");
            }
            requireOwn(where + "/recommendation", made, reply.scheme());
            Graded graded = new Graded(made.id(), made.party(), given.part(), given.grade());
            requireGrade(where + "/grade", graded.grade(), reply.scheme());
            if (!seen.add(List.of(made.id(), Objects.requireNonNullElse(graded.part(), "")))) {
                throw BadInput.field(
                        where,
                        "graded-twice",
                        "A document gives one grade to a recommendation or to each part of it; name the parts.");
            }
            grades.add(graded);
        }
        return assessments.record(reply, grades);
    }

    private Reply reply(NewAssessment.Document said) {
        FollowUpScheme scheme = schemes.require(said.scheme(), said.version());
        DocumentSymbol symbol = DocumentSymbol.of(said.symbol());
        String of = symbol.mechanism();
        if (of != null && !of.equals(scheme.body())) {
            throw BadInput.field(
                    "/document", "document-of-another-body", "The symbol " + symbol.text() + " is one of " + of + ".");
        }
        LocalDate asOf = day(symbol, said.asOf());
        if (!scheme.isInForce(asOf)) {
            throw notInForce(scheme, asOf);
        }
        return new Reply(scheme, symbol.text(), asOf);
    }

    /** Refuses a day to come, and another than that of the document where it is registered. */
    private LocalDate day(DocumentSymbol symbol, LocalDate said) {
        List<LocalDate> registered = documents.daysOf(symbol);
        if (!registered.isEmpty() && !registered.contains(said)) {
            throw BadInput.field(
                    "/asOf",
                    "document-day-differs",
                    symbol.text() + " is registered as of " + registered.getFirst() + ": send that day.");
        }
        if (said.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw BadInput.field(
                    "/asOf",
                    "in-the-future",
                    "A step is recorded once it has happened: its date cannot lie in the future.");
        }
        return said;
    }

    private BadInput notInForce(FollowUpScheme scheme, LocalDate day) {
        return schemes.on(scheme.body(), day)
                .map(other -> BadInput.field(
                        "/version",
                        "scheme-not-in-force",
                        "Version " + scheme.version() + " of the scheme of " + scheme.body() + " is not in force on "
                                + day + ", the day of the document; version " + other.version() + " is."))
                .orElseGet(() -> BadInput.field(
                        "/version",
                        "scheme-not-in-force",
                        "No version of the scheme of " + scheme.body() + " that is known here is in force on " + day
                                + ", the day of the document."));
    }

    private static void requireOwn(String where, Made made, FollowUpScheme scheme) {
        if (!made.mechanism().equals(scheme.body())) {
            throw BadInput.field(
                    where,
                    "scheme-of-another-body",
                    "A body grades its own recommendations: this one is of " + made.mechanism() + ", the scheme of "
                            + scheme.body() + ".");
        }
    }

    private static void requireGrade(String where, String grade, FollowUpScheme scheme) {
        if (scheme.grading() == Grading.BY_GRADE && scheme.find(grade).isEmpty()) {
            throw BadInput.field(
                    where,
                    "grade-not-of-the-scheme",
                    "Version " + scheme.version() + " of the scheme of " + scheme.body() + " has no grade " + grade
                            + "; its grades are " + scheme.listed() + ".");
        }
    }

    private Map<UUID, Made> made(Set<UUID> recommendations) {
        return rows
                .list(
                        "select id, party, mechanism from recommendation where id = any (cast(:ids as uuid[]))",
                        Values.of("ids", List.copyOf(recommendations)),
                        row -> new Made(row.id("id"), row.text("party"), row.text("mechanism")))
                .stream()
                .collect(Collectors.toMap(Made::id, Function.identity()));
    }
}
