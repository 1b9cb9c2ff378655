package org.iom.iml.sandbox.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.iom.iml.client.ApiClient;
import org.iom.iml.client.ApiException;
import org.iom.iml.client.api.ParticipationsApi;
import org.iom.iml.client.model.PageParticipationView;
import org.iom.iml.client.model.Participation;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What docs/integrating.md shows of the generated Java client. */
@NullUnmarked
final class RegistryReader {

    private final ParticipationsApi api;

    RegistryReader(String url, @Nullable String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        if (token != null) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        }
        api = new ParticipationsApi(client);
    }

    List<Participation> participations(String code) throws ApiException {
        List<Participation> all = new ArrayList<>();
        String cursor = null;
        do {
            PageParticipationView page =
                    api.listParticipationsOfInstrument(code, cursor, null, 2, null, null, null, null, null);
            all.addAll(page.getItems());
            cursor = page.getNextCursor();
        } while (Objects.nonNull(cursor));
        return all;
    }
}
