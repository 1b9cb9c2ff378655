package org.iom.iml.gateway.profile;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.gateway.exchange.Exchange;
import org.iom.iml.gateway.exchange.OwnAnswer;
import org.iom.iml.gateway.exchange.OwnOperation;
import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.ProblemKind;
import org.iom.iml.gateway.upstream.Reading;

/**
 * The operation that queries all services in parallel with the caller's token and combines what they answer in time.
 */
@ApplicationScoped
public class PartyProfile implements OwnOperation {

    /** The request fields passed on to the services. */
    private static final List<String> PASSED_ON = List.of("Authorization", "Accept-Language");

    private record Source(String section, String service, String path) {}

    private static final List<Source> SOURCES = List.of(
            new Source("registry", "instruments", "registry-summary"),
            new Source("monitoring", "monitoring", "monitoring-summary"),
            new Source("review", "review", "review-summary"),
            new Source("training", "training", "training-summary"));

    private final Reading reading;
    private final ProfileSettings settings;
    private final Clock clock;

    PartyProfile(Reading reading, ProfileSettings settings, Clock clock) {
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String operationId() {
        return "getPartyProfile";
    }

    @Override
    public void answer(Exchange exchange, Map<String, String> parameters) {
        String code = parameters.getOrDefault("code", "");
        String path = "/v1/parties/" + code;
        MultiMap headers = passedOn(exchange.request().headers());
        Future<Reading.Answer> party = read("instruments", path, headers).otherwise(PartyProfile::unknown);
        Map<String, Future<ProfileSection>> sections = new LinkedHashMap<>();
        for (Source source : SOURCES) {
            sections.put(
                    source.section(),
                    read(source.service(), path + "/" + source.path(), headers)
                            .map(answer -> ProfileSection.of(answer, clock.instant()))
                            .otherwise(failure -> ProfileSection.missing(failure, clock.instant())));
        }
        Future.join(List.copyOf(sections.values()))
                .compose(all -> party)
                .onSuccess(answer -> answer(exchange, code, answer, sections));
    }

    private Future<Reading.Answer> read(String service, String path, MultiMap headers) {
        return reading.read(service, path, headers, settings.sectionDeadline());
    }

    private static void answer(
            Exchange exchange, String code, Reading.Answer party, Map<String, Future<ProfileSection>> sections) {
        if (party.status() == 404) {
            exchange.refuse(Problem.of(ProblemKind.NOT_FOUND, "The registry knows no such party."));
            return;
        }
        JsonObject profile = new JsonObject().put("party", party.body().getString("code", code));
        Optional<PartyName> name =
                PartyName.in(party.body(), exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        name.ifPresent(known -> profile.put("name", known.text()));
        String seen = seen(profile, sections);
        JsonObject parts = new JsonObject();
        sections.forEach((section, part) -> parts.put(section, part.result().toJson()));
        OwnAnswer answer = OwnAnswer.of(
                        "application/json", profile.put("sections", parts).toBuffer())
                .with(HttpHeaders.ETAG, "W/\"" + OwnAnswer.fingerprint(Buffer.buffer(seen)) + '"')
                .with(HttpHeaders.CACHE_CONTROL, exchange.caller().isPublic() ? "no-cache" : "no-store")
                .with(HttpHeaders.VARY, "Authorization, Accept-Language");
        name.ifPresent(known -> answer.with(HttpHeaders.CONTENT_LANGUAGE, known.language()));
        answer.send(exchange);
    }

    /** Returns the content of the profile without the time at which it was requested. */
    private static String seen(JsonObject profile, Map<String, Future<ProfileSection>> sections) {
        JsonObject seen = profile.copy();
        sections.forEach((section, part) -> seen.put(section, part.result().content()));
        return seen.encode();
    }

    private static MultiMap passedOn(MultiMap headers) {
        MultiMap passedOn = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.ACCEPT, "application/json");
        PASSED_ON.forEach(name -> passedOn.add(name, headers.getAll(name)));
        return passedOn;
    }

    /** Stands in for the party, so that it goes by the requested code while the registry does not respond. */
    private static Reading.Answer unknown(Throwable failure) {
        return new Reading.Answer(503, new JsonObject());
    }
}
