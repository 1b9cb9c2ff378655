package org.iom.iml.instruments.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.PublicationDrafted;
import org.iom.iml.events.PublicationPublished;
import org.iom.iml.events.PublicationRevised;
import org.iom.iml.events.PublicationWithdrawn;
import org.iom.iml.instruments.text.TextArray;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A publication with its versions: the public one, at most one draft on which the Unit works, and earlier ones. */
@Entity
public class Publication {

    @Id
    private UUID id;

    @Version
    @Column(nullable = false)
    private long version = 1;

    @Enumerated(EnumType.STRING)
    private PublicationStatus status;

    private @Nullable Integer current;
    private @Nullable Integer draft;

    /** Set on each change, so that the version of the record rises when one of {@link #versions} changes. */
    private Instant updatedAt;

    private @Nullable Instant announcedAt;

    @Convert(converter = TextArray.class)
    private List<String> sets;

    private @Nullable String reason;

    @OneToMany(mappedBy = "publication", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("number")
    private List<PublicationVersion> versions = new ArrayList<>();

    protected Publication() {}

    /** Creates a draft of a new publication. */
    public static Publication draft(UUID id, PublicationContent content, Instant now) {
        Publication publication = new Publication();
        publication.id = id;
        publication.status = PublicationStatus.DRAFT;
        publication.updatedAt = now;
        publication.draft = 1;
        publication.sets = List.of();
        publication.versions.add(new PublicationVersion(publication, 1, content, List.of()));
        return publication;
    }

    PublicationDrafted drafted() {
        return new PublicationDrafted(id, worked().number());
    }

    /** Changes its content, in a new version where the last one has been published. */
    PublicationDrafted revise(PublicationContent content, Instant now) {
        work(now).take(content);
        return drafted();
    }

    PublicationDrafted attach(AttachedFile file, Instant now) {
        PublicationVersion worked = work(now);
        worked.take(Stream.concat(worked.files().stream(), Stream.of(file)).toList());
        return drafted();
    }

    /** Removes a file from the draft; earlier versions keep it. */
    PublicationDrafted detach(UUID file, Instant now) {
        PublicationVersion worked = work(now);
        List<AttachedFile> kept = worked.files().stream()
                .filter(other -> !other.id().equals(file))
                .toList();
        if (kept.size() == worked.files().size()) {
            throw noFile(file);
        }
        worked.take(kept);
        return drafted();
    }

    /** Publishes the draft as the public version. */
    InstrumentsFact publish(Instant now) {
        boolean first = status == PublicationStatus.DRAFT;
        PublicationVersion next = worked();
        moveTo(PublicationStatus.PUBLISHED);
        if (draft == null) {
            throw new Refusal(
                    "nothing-to-publish", "Version " + current + " is published and nothing was changed since.");
        }
        if (next.content().issuedOn() == null) {
            throw new Refusal("publication-without-date", "Give the date of issue in issuedOn, then publish.");
        }
        if (!next.hasText()) {
            throw new Refusal(
                    "publication-without-text", "Attach a file, or name a url or doi that leads to the text.");
        }
        next.publish(now);
        current = next.number();
        draft = null;
        sets = next.content().sets();
        announce(now);
        return first ? published(next) : revised(next);
    }

    private PublicationPublished published(PublicationVersion shown) {
        PublicationContent content = shown.content();
        return new PublicationPublished(
                id, shown.number(), content.kind().code(), content.titles(), content.themes(), content.instruments());
    }

    private PublicationRevised revised(PublicationVersion shown) {
        PublicationContent content = shown.content();
        return new PublicationRevised(
                id, shown.number(), content.kind().code(), content.titles(), content.themes(), content.instruments());
    }

    /** Withdraws it: its former existence stays public, its content does not. */
    PublicationWithdrawn withdraw(String why, Instant now) {
        moveTo(PublicationStatus.WITHDRAWN);
        draft = null;
        reason = why;
        announce(now);
        return new PublicationWithdrawn(id);
    }

    private void moveTo(PublicationStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refusal(
                    "publication-is-" + status.code(),
                    "The publication is " + status.code() + " and cannot become " + next.code() + ".");
        }
        status = next;
    }

    private void announce(Instant now) {
        updatedAt = now;
        announcedAt = now.truncatedTo(ChronoUnit.SECONDS);
    }

    private PublicationVersion work(Instant now) {
        if (status == PublicationStatus.WITHDRAWN) {
            throw new Refusal("publication-is-withdrawn", "A publication that was withdrawn can no longer be changed.");
        }
        updatedAt = now;
        PublicationVersion last = worked();
        if (draft == null) {
            draft = last.number() + 1;
            versions.add(new PublicationVersion(this, draft, last.content(), last.files()));
        }
        return worked();
    }

    private PublicationVersion worked() {
        return versions.getLast();
    }

    NotFound noFile(UUID file) {
        return new NotFound("There is no file " + file + " in publication " + id + ".");
    }

    /** Returns the draft where the caller was allowed to load it, otherwise the public version. */
    ShownPublication shown() {
        return shown(versions.reversed().stream()
                .filter(each -> each.publishedAt() != null || Objects.equals(each.number(), draft))
                .findFirst()
                .map(ShownPublication.Reading::of)
                .orElse(null));
    }

    /** Returns the versions that were published, oldest first. */
    List<ShownPublication> publishedVersions() {
        return versions.stream()
                .filter(each -> each.publishedAt() != null)
                .map(each -> shown(ShownPublication.Reading.of(each)))
                .toList();
    }

    private ShownPublication shown(ShownPublication.@Nullable Reading reading) {
        return new ShownPublication(id, status, version, current, announcedAt, updatedAt, reason, sets, reading);
    }

    Optional<AttachedFile> file(UUID file) {
        return versions.stream()
                .flatMap(each -> each.files().stream())
                .filter(each -> each.id().equals(file))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
