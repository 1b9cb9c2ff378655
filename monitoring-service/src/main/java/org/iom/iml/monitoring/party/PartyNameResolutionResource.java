package org.iom.iml.monitoring.party;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The client of the instruments-service endpoint that resolves names of parties. */
@RegisterRestClient(configKey = "instruments")
@Path("/v1/party-name-resolutions")
@Produces(MediaType.APPLICATION_JSON)
interface PartyNameResolutionResource {

    /** The names to resolve, at most 200. */
    record Names(List<String> names) {}

    /** The resolutions, one per name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolutions(List<Resolution> items) {}

    /** The party to which a name refers, or the closest known names. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolution(String name, @Nullable String party, List<String> alternatives) {}

    @POST
    @Retry(maxRetries = 2, delay = 200, delayUnit = ChronoUnit.MILLIS, jitter = 100)
    Resolutions resolve(Names names);
}
