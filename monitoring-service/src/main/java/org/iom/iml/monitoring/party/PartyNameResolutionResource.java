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

/** The endpoint of instruments-service that tells which party a name means. */
@RegisterRestClient(configKey = "instruments")
@Path("/v1/party-name-resolutions")
@Produces(MediaType.APPLICATION_JSON)
interface PartyNameResolutionResource {

    /** Names to resolve, 200 at most. */
    record Names(List<String> names) {}

    /** One answer per name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolutions(List<Resolution> items) {}

    /** The party that a name means, or the names that come nearest. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolution(String name, @Nullable String party, List<String> alternatives) {}

    @POST
    @Retry(maxRetries = 2, delay = 200, delayUnit = ChronoUnit.MILLIS, jitter = 100)
    Resolutions resolve(Names names);
}
