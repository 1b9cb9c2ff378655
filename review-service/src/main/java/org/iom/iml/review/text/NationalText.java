package org.iom.iml.review.text;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.iom.iml.events.NationalTextPublished;
import org.iom.iml.events.NationalTextRegistered;
import org.iom.iml.events.NationalTextVersionAdded;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** A law, bill or policy of a State in all its versions, confidential until it is declared public. */
@Entity
class NationalText {

    @Id
    private UUID id;

    @Version
    private long version;

    private String party;

    @Enumerated(EnumType.STRING)
    private TextKind kind;

    private String title;
    private @Nullable String officialReference;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private int newestVersion;
    private Instant registeredAt;

    protected NationalText() {}

    NationalText(String party, TextKind kind, String title, Instant now) {
        this.id = Ids.next();
        this.party = party;
        this.kind = kind;
        this.title = title;
        this.visibility = Visibility.CONFIDENTIAL;
        this.registeredAt = now;
    }

    NationalText referredToAs(@Nullable String reference) {
        officialReference = reference;
        return this;
    }

    NationalText seenBy(Visibility who) {
        visibility = who;
        return this;
    }

    NationalTextRegistered registered() {
        return new NationalTextRegistered(id, party);
    }

    /** Adds the next version, and returns a fact that does not disclose its content. */
    NationalTextVersionAdded addVersion(VersionFacts facts) {
        newestVersion++;
        return new NationalTextVersionAdded(id, party, newestVersion, facts.language(), facts.asOf());
    }

    NationalTextPublished publish() {
        if (visibility == Visibility.PUBLIC) {
            throw new Refusal("text-already-public", "This text is public already.");
        }
        visibility = Visibility.PUBLIC;
        return new NationalTextPublished(id, party);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String party() {
        return party;
    }

    TextKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    @Nullable String officialReference() {
        return officialReference;
    }

    Visibility visibility() {
        return visibility;
    }

    int newestVersion() {
        return newestVersion;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
