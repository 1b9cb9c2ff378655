package org.iom.iml.instruments.provision;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.iom.iml.instruments.provision.edition.ProvisionKey;
import org.iom.iml.instruments.provision.link.ProvisionLinkList;
import org.iom.iml.instruments.text.Fingerprints;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/** The responses with a provision, its parts and its links, under an entity tag that covers all of them. */
@Singleton
class ProvisionAnswers {

    private final ProvisionList provisions;
    private final ProvisionLinkList links;
    private final Fingerprints fingerprints;

    ProvisionAnswers(ProvisionList provisions, ProvisionLinkList links, Fingerprints fingerprints) {
        this.provisions = provisions;
        this.links = links;
        this.fingerprints = fingerprints;
    }

    Response read(Request request, String instrument, String eId, List<String> beside, @Nullable String language) {
        Answer answer = answer(instrument, eId, beside, language);
        return varied(Versions.ok(request, answer.tag(), answer.view()));
    }

    Response changed(String instrument, String eId) {
        Answer answer = answer(instrument, eId, List.of(), null);
        return varied(Versions.ok(answer.tag(), answer.view()));
    }

    /**
     * A response whose tag begins with the version, so that a change need match only that, whatever has happened to
     * parts and links.
     */
    private record Answer(String tag, ProvisionView view) {}

    private Answer answer(String instrument, String eId, List<String> beside, @Nullable String language) {
        ShownProvision found = provisions.find(instrument, eId).orElseThrow(() -> Provisions.unknown(instrument, eId));
        ProvisionView view = ProvisionView.of(
                instrument,
                found,
                provisions.parts(instrument, eId),
                links.of(ProvisionKey.of(instrument, eId), ProvisionView.MOST_LINKS),
                beside.isEmpty() ? null : ParallelText.of(provisions.whole(instrument, eId), beside),
                language);
        return new Answer(found.version() + "-" + fingerprints.of(view), view);
    }

    private static Response varied(Response answer) {
        return Response.fromResponse(answer).header("Vary", "Accept-Language").build();
    }
}
