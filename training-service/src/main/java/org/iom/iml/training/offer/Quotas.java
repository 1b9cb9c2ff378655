package org.iom.iml.training.offer;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.application.Profile;

/** The quotas of editions and the room left in them. */
@Singleton
class Quotas {

    private static final String COUNTED = """
            select q.attribute, q.value, q.maximum,
                   (select count(*)::int from offer o join application a on a.id = o.application
                    where o.edition = q.edition and o.status in ('open', 'accepted')
                      and q.value = case q.attribute
                          when 'party' then a.party
                          when 'gender' then a.gender
                          when 'sector' then a.sector
                          when 'first-time' then a.first_time::text
                          when 'scholarship' then a.scholarship::text
                          when 'language-level' then a.language_level end) as taken
            from quota q where q.edition = :edition order by q.attribute, q.value""";

    private final Rows rows;

    Quotas(Rows rows) {
        this.rows = rows;
    }

    void replace(UUID edition, List<Quota> quotas) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < quotas.size(); i++) {
            Quota quota = quotas.get(i);
            if (!named.add(quota.attribute() + " " + quota.value())) {
                throw BadInput.field("/quotas/" + i, "quota-named-twice", "There is another quota for the same.");
            }
        }
        rows.update("delete from quota where edition = :edition", Values.of("edition", edition));
        rows.update(
                "insert into quota (edition, attribute, value, maximum) values (:edition, :attribute, :value, :maximum)",
                quotas.stream()
                        .map(quota -> Values.of("edition", edition)
                                .and("attribute", quota.attribute())
                                .and("value", quota.value())
                                .and("maximum", quota.maximum()))
                        .toList());
    }

    /** Returns what tells these quotas from others. */
    String version(UUID edition) {
        return UUID.nameUUIDFromBytes(of(edition).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    List<Quota> of(UUID edition) {
        return counted(edition).stream().map(Counted::quota).toList();
    }

    /** Returns the first quota that is full for people with {@code profile}, or empty where one more is admitted. */
    Optional<Quota> full(UUID edition, Profile profile) {
        return full(counted(edition), profile);
    }

    static Optional<Quota> full(List<Counted> quotas, Profile profile) {
        return quotas.stream()
                .filter(counted -> counted.taken() >= counted.quota().maximum())
                .map(Counted::quota)
                .filter(quota -> quota.isOf(profile))
                .findFirst();
    }

    List<Counted> counted(UUID edition) {
        return rows.list(
                COUNTED,
                Values.of("edition", edition),
                row -> new Counted(
                        new Quota(
                                row.get("attribute", QuotaAttribute.class), row.text("value"), row.integer("maximum")),
                        row.integer("taken")));
    }

    record Counted(Quota quota, int taken) {}
}
