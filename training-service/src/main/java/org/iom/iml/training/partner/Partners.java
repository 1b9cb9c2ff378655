package org.iom.iml.training.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.iom.iml.events.PartnerRegistered;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.Versioned;
import org.jspecify.annotations.Nullable;

/** The organizations that co-organize editions. */
@ApplicationScoped
public class Partners {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final Rows rows;
    private final Lists lists;
    private final Outbox outbox;
    private final ObjectMapper json;

    Partners(Rows rows, Lists lists, Outbox outbox, ObjectMapper json) {
        this.rows = rows;
        this.lists = lists;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    void register(NewPartner partner) {
        int added = rows.update(
                "insert into partner (code, names) values (:code, cast(:names as jsonb)) on conflict do nothing",
                Values.of("code", partner.code()).and("names", text(partner.names())));
        if (added == 0) {
            throw new Refusal("partner-code-taken", "There is a partner " + partner.code() + " already.");
        }
        outbox.append(new PartnerRegistered(partner.code(), partner.names()));
    }

    /**
     * Refuses an organization that is not a partner; null is accepted as none.
     *
     * @param where a JSON pointer into the body, or {@code ?name} for a parameter
     */
    public void require(String where, @Nullable String code) {
        if (code != null && find(code).isEmpty()) {
            throw BadInput.unknown(where, "partner", code, "/v1/partners");
        }
    }

    Page<PartnerView> in(ListRequest request) {
        Listing<PartnerView> byCode =
                Listing.of("p.*", "partner p", this::view).by("p.code", "text").changedAt("p.updated_at");
        return lists.page(byCode, "partners", new Conditions(), request);
    }

    Versioned<PartnerView> named(String code) {
        return find(code).orElseThrow(() -> new NotFound("There is no partner " + code + "."));
    }

    private Optional<Versioned<PartnerView>> find(String code) {
        return rows.find(
                "select * from partner where code = :code",
                Values.of("code", code),
                row -> new Versioned<>(row.number("version"), view(row)));
    }

    private PartnerView view(Row row) throws IOException {
        return new PartnerView(row.text("code"), json.readValue(row.text("names"), NAMES), row.instant("updated_at"));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
