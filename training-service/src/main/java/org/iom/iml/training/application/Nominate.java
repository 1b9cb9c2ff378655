package org.iom.iml.training.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.iom.iml.files.KeptFile;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.file.FileHolder;
import org.jspecify.annotations.Nullable;

/**
 * The service by which a mission nominates officials for their government and another of its staff endorses them with a
 * letter.
 */
@ApplicationScoped
@Transactional
class Nominate implements FileHolder {

    private final Entrance entrance;
    private final Applications applications;
    private final Rows rows;
    private final WriteToApplicant post;

    Nominate(Entrance entrance, Applications applications, Rows rows, WriteToApplicant post) {
        this.entrance = entrance;
        this.applications = applications;
        this.rows = rows;
        this.post = post;
    }

    UUID nominate(UUID edition, NewNomination asked) {
        Caller caller = entrance.caller();
        if (!caller.serves(asked.party())) {
            throw new Forbidden("A mission nominates for the States that it serves.");
        }
        entrance.check(edition, asked.party());
        refuseTwice(edition, asked.applicant());
        Application nomination = Application.nominated(
                Ids.next(),
                edition,
                asked.applicant(),
                asked.profile(),
                new Nomination(caller.subject(), asked.authority(), null));
        applications.add(nomination);
        return nomination.id();
    }

    /** Refuses a repeated nomination among those that the caller may see, so that nothing is revealed about others. */
    private void refuseTwice(UUID edition, Applicant nominee) {
        rows.list(
                "select pg_advisory_xact_lock(hashtextextended(cast(:nominee as text), 0))",
                Values.of("nominee", edition + nominee.email().toLowerCase(Locale.ROOT) + nominee.name()),
                row -> true);
        boolean there = rows.find(
                        """
                select id from application where edition_id = :edition and kind = 'nomination'
                  and lower(email) = lower(:email) and name = :name
                  and status not in ('rejected', 'withdrawn', 'lapsed', 'declined', 'expired')
                limit 1""",
                        Values.of("edition", edition)
                                .and("email", nominee.email())
                                .and("name", nominee.name()),
                        row -> row.id("id"))
                .isPresent();
        if (there) {
            throw new Refusal("already-nominated", "This person is nominated for the edition already.");
        }
    }

    void endorse(UUID edition, UUID id, @Nullable String ifMatch, KeptFile letter) {
        Application nomination = applications.locked(edition, id);
        Versions.require(ifMatch, nomination.version());
        nomination.endorse(entrance.caller().person());
        applications.flush();
        rows.update(
                """
                insert into endorsement_letter (application, file, name, media_type, bytes, sha256)
                values (:application, :file, :name, :type, :bytes, :sha256)""",
                Values.of("application", id)
                        .and("file", letter.id())
                        .and("name", letter.name())
                        .and("type", letter.mediaType())
                        .and("bytes", letter.bytes())
                        .and("sha256", letter.sha256()));
        post.tellOfNomination(nomination);
    }

    void withdraw(UUID edition, UUID id, @Nullable String ifMatch) {
        applications.change(edition, id, ifMatch, nomination -> nomination.withdraw("by the mission"));
    }

    KeptFile letter(UUID edition, UUID id) {
        return rows.find(
                        """
                        select l.* from endorsement_letter l join application a on a.id = l.application
                        where a.id = :id and a.edition_id = :edition""",
                        Values.of("id", id).and("edition", edition),
                        row -> new KeptFile(
                                row.id("file"),
                                row.text("name"),
                                row.text("media_type"),
                                row.number("bytes"),
                                row.text("sha256")))
                .orElseThrow(() -> new NotFound("There is no letter of endorsement for " + id + "."));
    }

    @Override
    public boolean holds(UUID file) {
        return rows.find(
                        "select file from endorsement_letter where file = :file",
                        Values.of("file", file),
                        row -> row.id("file"))
                .isPresent();
    }
}
