package org.iom.iml.instruments.party;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The repository of participants. */
@ApplicationScoped
@Transactional
public class Parties implements PanacheRepositoryBase<Party, String> {

    private final Outbox outbox;

    Parties(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes what is new or changed in {@code catalogue}. */
    public void publish(List<PartyFacts> catalogue) {
        Map<String, Party> known = listAll().stream().collect(toMap(Party::code, identity()));
        List<PartyPublished> published = new ArrayList<>();
        for (PartyFacts facts : catalogue) {
            Party party = known.get(facts.code());
            if (party == null) {
                party = Party.of(facts);
                persist(party);
                published.add(party.published());
            } else {
                party.revise(facts).ifPresent(published::add);
            }
        }
        outbox.appendAll(published);
    }

    /** Returns the participant with this code. */
    public Party named(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("There is no party " + code + "."));
    }

    /** Refuses a code that no participant has; {@code where} as for {@link BadInput#unknown}. */
    public void require(String where, @Nullable String code) {
        if (code != null && findByIdOptional(code).isEmpty()) {
            throw BadInput.unknown(where, "party", code, "/v1/parties");
        }
    }

    /** Refuses the first of {@code codes}, an array at {@code pointer}, that no participant has. */
    public void requireAll(String pointer, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            require(pointer + "/" + i, codes.get(i));
        }
    }
}
