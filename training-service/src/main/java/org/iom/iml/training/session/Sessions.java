package org.iom.iml.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.iom.iml.events.EditionProgrammeRevised;
import org.iom.iml.files.KeptFile;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.edition.Dates;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.edition.EditionFollower;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.file.FileHolder;
import org.jspecify.annotations.Nullable;

/** The sessions of editions, which move with the dates of their edition. */
@ApplicationScoped
@Transactional
class Sessions implements EditionFollower, FileHolder {

    private final Editions editions;
    private final Rows rows;
    private final Outbox outbox;

    Sessions(Editions editions, Rows rows, Outbox outbox) {
        this.editions = editions;
        this.rows = rows;
        this.outbox = outbox;
    }

    UUID plan(UUID edition, NewSession session) {
        SessionRules.check(editions.locked(edition), session.startsAt(), session.endsAt());
        UUID id = Ids.next();
        rows.update("""
                insert into edition_session (id, edition, title, language, starts_at, ends_at, place, trainers)
                values (:id, :edition, :title, :language, :starts, :ends, :place, cast(:trainers as text[]))""", values(id, edition, session));
        revised(edition);
        return id;
    }

    void replan(UUID edition, UUID id, @Nullable String ifMatch, NewSession session) {
        SessionRules.check(editions.locked(edition), session.startsAt(), session.endsAt());
        require(edition, id, ifMatch);
        rows.update("""
                update edition_session set version = version + 1, title = :title, language = :language,
                    starts_at = :starts, ends_at = :ends, place = :place, trainers = cast(:trainers as text[])
                where id = :id and edition = :edition""", values(id, edition, session));
        revised(edition);
    }

    void drop(UUID edition, UUID id, @Nullable String ifMatch) {
        requirePlanned(editions.locked(edition));
        require(edition, id, ifMatch);
        rows.update("delete from edition_session where id = :id", Values.of("id", id));
        revised(edition);
    }

    void attach(UUID edition, UUID id, KeptFile file, @Nullable String language) {
        editions.locked(edition);
        touch(edition, id);
        rows.update(
                """
                insert into session_material (id, session, name, media_type, language, bytes, sha256)
                values (:id, :session, :name, :type, :language, :bytes, :sha256)""",
                Values.of("id", file.id())
                        .and("session", id)
                        .and("name", file.name())
                        .and("type", file.mediaType())
                        .and("language", language)
                        .and("bytes", file.bytes())
                        .and("sha256", file.sha256()));
        revised(edition);
    }

    void detach(UUID edition, UUID id, @Nullable String ifMatch, UUID file) {
        editions.locked(edition);
        require(edition, id, ifMatch);
        int gone = rows.update(
                "delete from session_material where id = :file and session = :id",
                Values.of("file", file).and("id", id));
        if (gone == 0) {
            throw new NotFound("There is no file " + file + " in session " + id + ".");
        }
        touch(edition, id);
        revised(edition);
    }

    KeptFile material(UUID id, UUID file) {
        return rows.find(
                        "select * from session_material where id = :file and session = :id",
                        Values.of("file", file).and("id", id),
                        Sessions::kept)
                .orElseThrow(() -> new NotFound("There is no file " + file + " in session " + id + "."));
    }

    @Override
    public boolean holds(UUID file) {
        return rows.find("select id from session_material where id = :id", Values.of("id", file), row -> row.id("id"))
                .isPresent();
    }

    /**
     * Shifts the sessions by whole days, keeping their hours; refuses dates after which a session would lie outside the
     * edition.
     */
    @Override
    public void rescheduled(Edition edition, Dates before) {
        ZoneId zone = ZoneId.of(edition.arrangements().venue().timeZone());
        long days = ChronoUnit.DAYS.between(before.startsOn(), edition.dates().startsOn());
        rows.list(
                        "select id, starts_at, ends_at from edition_session where edition = :edition",
                        Values.of("edition", edition.id()),
                        row -> new Times(row.id("id"), row.instant("starts_at"), row.instant("ends_at")))
                .forEach(times -> shift(edition, times.later(days, zone), zone));
    }

    private void shift(Edition edition, Times times, ZoneId zone) {
        if (LocalDate.ofInstant(times.endsAt(), zone).isAfter(edition.dates().endsOn())) {
            throw new Refusal("session-outside-edition", "A session would be after the last day: reschedule it first.");
        }
        rows.update(
                "update edition_session set version = version + 1, starts_at = :starts, ends_at = :ends where id = :id",
                Values.of("id", times.id()).and("starts", times.startsAt()).and("ends", times.endsAt()));
    }

    private void require(UUID edition, UUID id, @Nullable String ifMatch) {
        long version = rows.find(
                        "select version from edition_session where id = :id and edition = :edition",
                        Values.of("id", id).and("edition", edition),
                        row -> row.number("version"))
                .orElseThrow(() -> new NotFound("There is no session " + id + " in edition " + edition + "."));
        Versions.require(ifMatch, version);
    }

    private static void requirePlanned(Edition edition) {
        if (!edition.isPlanned()) {
            String status = edition.status().code();
            throw new Refusal("edition-is-" + status, "The edition is " + status + ".");
        }
    }

    private void touch(UUID edition, UUID id) {
        int touched = rows.update(
                "update edition_session set version = version + 1 where id = :id and edition = :edition",
                Values.of("id", id).and("edition", edition));
        if (touched == 0) {
            throw new NotFound("There is no session " + id + " in edition " + edition + ".");
        }
    }

    private void revised(UUID edition) {
        int sessions = rows.one(
                "select count(*)::int as sessions from edition_session where edition = :edition",
                Values.of("edition", edition),
                row -> row.integer("sessions"));
        outbox.append(new EditionProgrammeRevised(edition, sessions));
    }

    private static Values values(UUID id, UUID edition, NewSession session) {
        return Values.of("id", id)
                .and("edition", edition)
                .and("title", session.title())
                .and("language", session.language())
                .and("starts", session.startsAt())
                .and("ends", session.endsAt())
                .and("place", session.place())
                .and("trainers", session.named());
    }

    private static KeptFile kept(Row row) {
        return new KeptFile(
                row.id("id"), row.text("name"), row.text("media_type"), row.number("bytes"), row.text("sha256"));
    }

    private record Times(UUID id, Instant startsAt, Instant endsAt) {

        Times later(long days, ZoneId zone) {
            return new Times(
                    id,
                    startsAt.atZone(zone).plusDays(days).toInstant(),
                    endsAt.atZone(zone).plusDays(days).toInstant());
        }
    }
}
