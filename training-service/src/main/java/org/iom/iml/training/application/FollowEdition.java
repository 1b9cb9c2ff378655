package org.iom.iml.training.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.iom.iml.training.edition.Dates;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.edition.EditionFollower;

/**
 * The effect on applications when their edition changes: cancellation ends them all, a change of place or dates ends
 * none; everyone concerned is notified.
 */
@ApplicationScoped
@Transactional
class FollowEdition implements EditionFollower {

    private final Applications applications;
    private final WriteToApplicant post;

    FollowEdition(Applications applications, WriteToApplicant post) {
        this.applications = applications;
        this.post = post;
    }

    @Override
    public void cancelled(Edition edition) {
        in(edition.id(), status -> !status.isOver()).forEach(application -> {
            boolean known = application.person() != null;
            application.lapse();
            if (known) {
                post.tellLapsed(application);
            }
        });
        applications.flush();
    }

    @Override
    public void postponed(Edition edition) {
        tell(edition);
    }

    @Override
    public void moved(Edition edition) {
        tell(edition);
    }

    @Override
    public void rescheduled(Edition edition, Dates before) {
        tell(edition);
    }

    private void tell(Edition edition) {
        in(edition.id(), ApplicationStatus::isActive)
                .forEach(application -> post.tellChange(application, "version " + edition.version()));
    }

    private List<Application> in(UUID edition, Predicate<ApplicationStatus> status) {
        return applications.list(
                "editionId = ?1 and status in ?2 order by id",
                edition,
                Arrays.stream(ApplicationStatus.values()).filter(status).toList());
    }
}
