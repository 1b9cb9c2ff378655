package org.iom.iml.training.edition;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.problem.Forbidden;

/** The rule that a partner manages only the editions it co-organizes, while the Unit manages all. */
@Singleton
public class CoOrganizers {

    private final EditionList editions;
    private final Callers callers;

    CoOrganizers(EditionList editions, Callers callers) {
        this.editions = editions;
        this.callers = callers;
    }

    /** Refuses a partner that does not co-organize the edition; an edition it may not see is reported as not found. */
    public void require(UUID edition) {
        Caller caller = callers.current();
        if (caller.is(Roles.IML) || caller.is(Roles.ADMIN)) {
            return;
        }
        String partner = editions.visible(edition).view().partner();
        if (partner == null || !partner.equals(caller.organization())) {
            throw new Forbidden("Only the Unit, and the partner that co-organizes it, manage this edition.");
        }
    }

    /** Makes a change and its consequences for participants, whom a partner may not see, in the caller's name. */
    public void managing(UUID edition, Runnable change) {
        require(edition);
        Caller caller = callers.current();
        Set<String> roles = new HashSet<>(caller.roles());
        roles.addAll(Caller.SYSTEM.roles());
        callers.as(
                new Caller(
                        caller.subject(),
                        caller.client(),
                        roles,
                        caller.countries(),
                        caller.organization(),
                        caller.isPerson()),
                () -> {
                    change.run();
                    return true;
                });
    }
}
