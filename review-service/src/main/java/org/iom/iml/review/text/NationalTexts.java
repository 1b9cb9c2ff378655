package org.iom.iml.review.text;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.Forbidden;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.review.review.ReviewAccess;
import org.jspecify.annotations.Nullable;

/** The repository of national texts; each caller sees those of its own States and public ones. */
@ApplicationScoped
@Transactional
public class NationalTexts implements PanacheRepositoryBase<NationalText, UUID> {

    private final ReviewAccess access;
    private final TextVersions versions;
    private final Outbox outbox;
    private final KnownCodes known;
    private final PinnedVersions pinned;

    NationalTexts(ReviewAccess access, TextVersions versions, Outbox outbox, KnownCodes known, PinnedVersions pinned) {
        this.pinned = pinned;
        this.access = access;
        this.versions = versions;
        this.outbox = outbox;
        this.known = known;
    }

    NationalTextView register(NationalText text) {
        known.require(CodeList.PARTIES, "/party", text.party());
        if (!access.servesFilesOf(text.party())) {
            throw new Forbidden("This token serves %s; the file is that of %s."
                    .formatted(String.join(", ", access.ownParties()), text.party()));
        }
        persistAndFlush(text);
        outbox.append(text.registered());
        return NationalTextView.of(text);
    }

    public NationalTextView view(UUID id) {
        return NationalTextView.of(seen(id));
    }

    /** Returns the text if it is in the caller's own files, not merely public. */
    NationalText own(UUID id) {
        return findByIdOptional(id)
                .filter(text -> access.servesFilesOf(text.party()))
                .orElseThrow(() -> missing(id));
    }

    public void requireThere(UUID id) {
        if (findByIdOptional(id).isEmpty()) {
            throw missing(id);
        }
    }

    NationalTextView publish(UUID id, @Nullable String ifMatch) {
        NationalText text = locked(id);
        Versions.require(ifMatch, text.version());
        outbox.append(text.publish());
        return NationalTextView.of(text);
    }

    /** Adds a version as the next one, and reports whether it differs from all earlier ones. */
    public boolean take(UUID id, NewVersion version) {
        NationalText text = locked(id);
        Digest digest = Digest.of(version);
        if (versions.hold(id, digest)) {
            return false;
        }
        outbox.append(text.addVersion(version.facts()));
        versions.add(id, text.newestVersion(), version, digest);
        pinned.tell(NationalTextView.of(text), versions.find(id, text.newestVersion()));
        return true;
    }

    /** Returns the text if the caller may see it. */
    Optional<NationalTextView> find(UUID id) {
        return ifSeen(id).map(NationalTextView::of);
    }

    private NationalText seen(UUID id) {
        return ifSeen(id).orElseThrow(() -> missing(id));
    }

    private Optional<NationalText> ifSeen(UUID id) {
        return findByIdOptional(id)
                .filter(text -> text.visibility() == Visibility.PUBLIC || access.servesFilesOf(text.party()));
    }

    private NationalText locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> missing(id));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no national text " + id + ".");
    }
}
