package org.iom.iml.instruments.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iom.iml.instruments.coverage.Knowledge;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.standing.Binding;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.question.TimelineResource.YearView;
import org.iom.iml.instruments.question.YearCounts.Course;
import org.iom.iml.instruments.question.YearCounts.Deed;

class YearCountsTest {

    private static final int PRESENT = 2020;
    private static final LocalDate KNOWN = LocalDate.of(2002, 6, 30);

    @Example
    void eachYearTellsWhatHappenedInIt() {
        Course kenya = new Course(
                "KEN",
                List.of(day("1999-05-01"), day("2000-11-20"), day("2001-02-01")),
                List.of(Status.SIGNATORY, Status.CONTRACTING, Status.PARTY),
                List.of(
                        new Deed(ActKind.SIGNATURE, day("1999-05-01"), null),
                        new Deed(ActKind.SIGNATURE, day("1998-01-01"), Instant.EPOCH)),
                null);
        Course uganda = new Course(
                "UGA",
                List.of(day("2001-01-01"), day("2002-12-31")),
                List.of(Status.PARTY, Status.FORMER),
                List.of(new Deed(ActKind.ACCESSION, day("2001-01-01"), null)),
                null);

        assertThat(count(List.of(kenya, uganda), 2003))
                .containsExactly(
                        new YearView(1999, 1, 0, 0, 0, 0, 0, KNOWN, false),
                        new YearView(2000, 0, 1, 0, 0, 0, 0, KNOWN, false),
                        new YearView(2001, 0, 1, 2, 0, 2, 0, KNOWN, false),
                        new YearView(2002, 0, 0, 0, 1, 1, 0, KNOWN, true),
                        new YearView(2003, 0, 0, 0, 0, 1, 0, KNOWN, true));
    }

    @Example
    void fromWhenATreatyBindsIsNotKnownWhereItsFinalClausesAreNot() {
        Course kenya = new Course(
                "KEN",
                List.of(day("2000-11-20")),
                List.of(Status.CONTRACTING),
                List.of(new Deed(ActKind.ACCESSION, day("2000-11-20"), null)),
                day("2010-01-01"));
        Course uganda = new Course(
                "UGA",
                List.of(day("2000-01-01"), day("2001-06-01")),
                List.of(Status.CONTRACTING, Status.NONE),
                List.of(new Deed(ActKind.ACCESSION, day("2000-01-01"), null)),
                null);
        Knowledge listed = new Knowledge(List.of(new Knowledge.Source(KNOWN, true, Set.of(), Set.of())));
        Tally tally = new Tally(new Binding(false, false, null, List.of()), listed);

        assertThat(YearCounts.count(List.of(kenya, uganda), tally, KNOWN, 2002))
                .containsExactly(
                        new YearView(2000, 0, 2, 0, 0, 0, 2, KNOWN, false),
                        new YearView(2001, 0, 0, 0, 1, 0, 1, KNOWN, false),
                        new YearView(2002, 0, 0, 0, 0, 1, 0, KNOWN, true));
    }

    @Example
    void anInstrumentWithoutAnActHasNoYears() {
        assertThat(count(List.of(), PRESENT)).isEmpty();
    }

    @Property
    void atTheEndOfEveryYearThePartiesAreThoseThatHaveTheStatus(@ForAll("courses") List<Course> courses) {
        assertThat(count(courses, PRESENT))
                .allSatisfy(year -> assertThat((long) year.parties())
                        .isEqualTo(courses.stream()
                                .filter(course -> isParty(course, LocalDate.of(year.year(), 12, 31)))
                                .count()));
    }

    private static List<YearView> count(List<Course> courses, int present) {
        return YearCounts.count(
                courses, new Tally(new Binding(true, false, null, List.of()), Knowledge.NONE), KNOWN, present);
    }

    private static boolean isParty(Course course, LocalDate day) {
        Status status = Status.NONE;
        for (int i = 0; i < course.since().size(); i++) {
            status = course.since().get(i).isAfter(day)
                    ? status
                    : course.statuses().get(i);
        }
        return status == Status.PARTY;
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Provide
    Arbitrary<List<Course>> courses() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2024, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.of(Status.class))
                .as(List::<Object>of)
                .list()
                .ofMaxSize(6)
                .map(YearCountsTest::course)
                .list()
                .ofMaxSize(8);
    }

    private static Course course(List<List<Object>> changes) {
        TreeMap<LocalDate, Status> course = new TreeMap<>();
        changes.forEach(change -> course.put((LocalDate) change.get(0), (Status) change.get(1)));
        return new Course("KEN", List.copyOf(course.keySet()), List.copyOf(course.values()), List.of(), null);
    }
}
