package org.iom.iml.sandbox.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iom.iml.client.ApiClient;
import org.iom.iml.client.ApiException;
import org.iom.iml.client.api.HarvestingApi;
import org.iom.iml.client.api.HarvestingApi.APIHarvestPublicationsRequest;
import org.iom.iml.client.api.ParticipationsApi;
import org.iom.iml.client.api.ParticipationsApi.APIExportActsOfInstrumentRequest;
import org.iom.iml.client.api.ParticipationsApi.APIListParticipationsOfInstrumentRequest;
import org.iom.iml.client.model.PageParticipationView;
import org.iom.iml.client.model.Participation;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What docs/integrating.md shows of the generated Java client. */
@NullUnmarked
final class RegistryReader {

    private final ParticipationsApi api;
    private final HarvestingApi harvesting;

    RegistryReader(String url, @Nullable String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        if (token != null) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        }
        api = new ParticipationsApi(client);
        harvesting = new HarvestingApi(client);
    }

    List<Participation> participations(String code) throws ApiException {
        List<Participation> all = new ArrayList<>();
        String cursor = null;
        do {
            PageParticipationView page =
                    api.listParticipationsOfInstrument(APIListParticipationsOfInstrumentRequest.newBuilder()
                            .code(code)
                            .limit(2)
                            .cursor(cursor)
                            .build());
            all.addAll(page.getItems());
            cursor = page.getNextCursor();
        } while (Objects.nonNull(cursor));
        return all;
    }

    /** A file that the caller deletes. */
    Path acts(String code) throws ApiException {
        return api.exportActsOfInstrument(
                        APIExportActsOfInstrumentRequest.newBuilder().code(code).build())
                .toPath();
    }

    Path harvester() throws ApiException {
        return harvesting
                .harvestPublications(APIHarvestPublicationsRequest.newBuilder()
                        .verb("Identify")
                        .build())
                .toPath();
    }
}
