package org.iom.iml.monitoring.summary;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.iom.iml.monitoring.contribution.MissionTasks;
import org.iom.iml.monitoring.deadline.DeadlineList;
import org.iom.iml.monitoring.summary.MonitoringSummary.Count;
import org.iom.iml.monitoring.summary.MonitoringSummary.Due;
import org.iom.iml.monitoring.summary.MonitoringSummary.News;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/**
 * What a mission sees first about a State, within the caller's rights: deadlines, news, open recommendations by theme
 * and the mission's tasks.
 */
@Singleton
class Latest {

    private static final int MOST = 5;
    private static final int NEW_DAYS = 90;

    /** The recommendations with their dates: that of the document or, failing that, of the session. */
    private static final String DATED = """
            with dated as (
                select r.id, r.mechanism, r.document, r.text, r.published_at, coalesce(
                    (select min(d.published_on) from document d where d.symbol = r.document),
                    (select s.starts_on from mechanism_session s
                     where s.mechanism = r.mechanism and s.number = r.session)) as made_on
                from recommendation r where r.party = :party)""";

    private static final String RECOMMENDATIONS = DATED + """
            select *, count(*) over () as number from dated
            where made_on >= :since order by made_on desc, id desc limit :most""";
    private static final String UNDATED = DATED + """
            select count(*) as number from dated where made_on is null and published_at >= :since""";
    private static final String DOCUMENTS = """
            select id, symbol, language, title from document
            where party = :party and coalesce(published_on, cast(updated_at as date)) >= :since
            order by id desc limit :most""";
    private static final String OPEN_BY_THEME = """
            select theme as code, count(*) as number from recommendation r, unnest(themes) theme
            where r.party = :party and r.kind = 'recommendation'
              and not exists (select from evidence e where e.recommendation = r.id)
            group by code order by number desc, code limit 10""";

    private final Rows rows;
    private final DeadlineList deadlines;
    private final MissionTasks tasks;
    private final Clock clock;

    Latest(Rows rows, DeadlineList deadlines, MissionTasks tasks, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.clock = clock;
    }

    List<Due> due(String party) {
        return deadlines.next(party, MOST).stream()
                .map(next -> new Due(next.id(), next.kind(), next.body(), next.dueOn(), next.subject()))
                .toList();
    }

    News news(String party) {
        LocalDate since = LocalDate.now(clock).minusDays(NEW_DAYS);
        Values values = Values.of("party", party).and("since", since).and("most", MOST);
        List<Counted> latest = rows.list(
                RECOMMENDATIONS,
                values,
                row -> new Counted(
                        row.number("number"),
                        new MonitoringSummary.NewRecommendation(
                                row.id("id"),
                                row.text("mechanism"),
                                row.textOrNull("document"),
                                row.text("text"),
                                row.day("made_on"),
                                row.instant("published_at"))));
        List<MonitoringSummary.NewDocument> documents = rows.list(
                DOCUMENTS,
                values,
                row -> new MonitoringSummary.NewDocument(
                        row.id("id"), row.text("symbol"), row.text("language"), row.textOrNull("title")));
        return new News(
                latest.isEmpty() ? 0 : latest.getFirst().all(),
                rows.one(UNDATED, Values.of("party", party).and("since", since), row -> row.number("number")),
                latest.stream().map(Counted::one).toList(),
                documents);
    }

    List<Count> openByTheme(String party) {
        return rows.list(
                OPEN_BY_THEME, Values.of("party", party), row -> new Count(row.text("code"), row.number("number")));
    }

    List<MissionTasks.Task> tasks(String party) {
        return tasks.of(party);
    }

    private record Counted(long all, MonitoringSummary.NewRecommendation one) {}
}
