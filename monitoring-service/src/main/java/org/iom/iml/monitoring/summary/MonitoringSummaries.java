package org.iom.iml.monitoring.summary;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.MechanismKind;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.monitoring.reporting.Coverage;
import org.iom.iml.monitoring.reporting.Coverage.Known;
import org.iom.iml.monitoring.reporting.duty.ReportKind;
import org.iom.iml.monitoring.summary.MonitoringSummary.Count;
import org.iom.iml.monitoring.summary.MonitoringSummary.Deadline;
import org.iom.iml.monitoring.summary.MonitoringSummary.Duties;
import org.iom.iml.monitoring.summary.MonitoringSummary.Recommendations;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/** The computation of a State's summary. */
@Singleton
class MonitoringSummaries {

    private static final String TOTALS = """
            select greatest((select max(updated_at) from recommendation where party = :party),
                            (select max(updated_at) from reporting_duty where party = :party)) as as_of,
                   (select count(*) from recommendation where party = :party and kind = 'recommendation')
                       as recommendations,
                   (select count(*) from recommendation where party = :party and kind = 'pledge') as pledges,
                   exists (select from recommendation where party = :party) as heard,
                   (select count(*) from reporting_duty where party = :party and status = 'open' and due_on >= :today)
                       as due,
                   (select count(*) from reporting_duty where party = :party and status = 'open' and due_on < :today
                       and (absence_recorded or due_on >= arisen_on)) as overdue,
                   (select count(*) from reporting_duty where party = :party and status = 'open' and due_on < :today
                       and not absence_recorded and due_on < arisen_on) as unknown""";
    private static final String BY_MECHANISM = """
            select mechanism as code, count(*) as number from recommendation
            where party = :party and kind = 'recommendation' group by code order by number desc, code""";
    private static final String UNHEARD = """
            select code from unnest(cast(:codes as text[])) code
            where not exists (select from recommendation r where r.party = :party and r.mechanism = code)
            order by code""";
    private static final String BY_POSITION = """
            select position as code, count(*) as number from recommendation
            where party = :party and position is not null group by code order by number desc, code""";
    private static final String TOP_THEMES = """
            select theme as code, count(*) as number from recommendation, unnest(themes) theme
            where party = :party and kind = 'recommendation' group by code order by number desc, code limit 10""";
    private static final String NEXT = """
            select id, instrument, body, kind, due_on from reporting_duty
            where party = :party and status = 'open' and due_on >= :today order by due_on, id limit 5""";

    private final Rows rows;
    private final Coverage coverage;
    private final Latest latest;
    private final Mechanisms mechanisms;
    private final Clock clock;

    MonitoringSummaries(Rows rows, Coverage coverage, Latest latest, Mechanisms mechanisms, Clock clock) {
        this.rows = rows;
        this.coverage = coverage;
        this.latest = latest;
        this.mechanisms = mechanisms;
        this.clock = clock;
    }

    MonitoringSummary of(String party) {
        Values values = Values.of("party", party);
        Values today = Values.of("party", party).and("today", LocalDate.now(clock));
        List<Deadline> next = rows.list(NEXT, today, MonitoringSummaries::deadline);
        List<Known> known = coverage.of(party);
        List<String> unheard =
                rows.list(UNHEARD, Values.of("codes", recommending()).and("party", party), row -> row.text("code"));
        List<Count> byMechanism = counts(BY_MECHANISM, values);
        List<Count> byPosition = counts(BY_POSITION, values);
        List<Count> topThemes = counts(TOP_THEMES, values);
        return rows.one(
                TOTALS,
                today,
                row -> new MonitoringSummary(
                        party,
                        row.nullable("as_of", Instant.class),
                        earliest(known),
                        duties(row, known, next),
                        new Recommendations(
                                row.flag("heard") ? row.number("recommendations") : null,
                                row.flag("heard") ? row.number("pledges") : null,
                                unheard,
                                byMechanism,
                                byPosition,
                                topThemes),
                        latest.due(party),
                        latest.news(party),
                        latest.openByTheme(party),
                        latest.tasks(party)));
    }

    /**
     * Returns no counts where the registry does not know whether any instrument binds the State, as it cannot be said
     * to owe nothing.
     */
    private static Duties duties(Row row, List<Known> known, List<Deadline> next) {
        List<String> unknown = unknown(known);
        boolean nothing = unknown.size() == known.size()
                && row.number("due") + row.number("overdue") + row.number("unknown") == 0;
        return new Duties(
                nothing ? null : row.number("due"),
                nothing ? null : row.number("overdue"),
                nothing ? null : row.number("unknown"),
                unknown,
                next);
    }

    /** Returns the mechanisms that make recommendations: all but courts, which give judgment. */
    private List<String> recommending() {
        return mechanisms.all().stream()
                .filter(mechanism -> mechanism.kind() != MechanismKind.COURT)
                .map(Mechanism::code)
                .toList();
    }

    private static @Nullable LocalDate earliest(List<Known> known) {
        return known.stream()
                .flatMap(instrument -> Stream.ofNullable(instrument.knownUntil()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<String> unknown(List<Known> known) {
        return known.stream()
                .filter(instrument -> instrument.knownUntil() == null)
                .map(Known::instrument)
                .toList();
    }

    private List<Count> counts(String sql, Values values) {
        return rows.list(sql, values, row -> new Count(row.text("code"), row.number("number")));
    }

    private static Deadline deadline(Row row) {
        return new Deadline(
                row.id("id"),
                row.text("instrument"),
                row.text("body"),
                row.get("kind", ReportKind.class),
                row.day("due_on"));
    }
}
