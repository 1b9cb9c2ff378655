package org.iom.iml.monitoring.party;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.iom.iml.monitoring.party.PartyNameResolutionResource.Names;
import org.iom.iml.monitoring.party.PartyNameResolutionResource.Resolution;
import org.iom.iml.platform.problem.Unavailable;

/** The resolution of names of States by instruments-service. */
@Singleton
public class PartyNames {

    private static final int MAX_NAMES = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final PartyNameResolutionResource resolutions;

    PartyNames(@RestClient PartyNameResolutionResource resolutions) {
        this.resolutions = resolutions;
    }

    /**
     * Resolves each of {@code names}.
     *
     * @throws Unavailable while instruments-service cannot be reached
     */
    public Map<String, NamedParty> resolve(Collection<String> names) {
        Map<String, NamedParty> parties = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>(names);
        while (!rest.isEmpty()) {
            List<String> some = rest.subList(0, Math.min(MAX_NAMES, rest.size()));
            for (Resolution found : ask(List.copyOf(some))) {
                parties.put(found.name(), new NamedParty(found.name(), found.party(), found.alternatives()));
            }
            some.clear();
        }
        return parties;
    }

    private List<Resolution> ask(List<String> names) {
        try {
            return resolutions.resolve(new Names(names)).items();
        } catch (ProcessingException away) {
            throw new Unavailable("instruments-service does not answer", away);
        } catch (WebApplicationException failed) {
            int status = failed.getResponse().getStatus();
            if (status >= 500 || status == TOO_MANY_REQUESTS) {
                throw new Unavailable("instruments-service answers " + status, failed);
            }
            throw failed;
        }
    }
}
