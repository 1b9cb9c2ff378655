package org.iom.iml.platform.known;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.Listed;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.NotReady;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.jspecify.annotations.Nullable;

/**
 * A local copy of other services' code lists, which rejects a code only once everything published has been received.
 */
@Singleton
public class KnownCodes {

    private final Rows rows;
    private final ConsumerProgress progress;
    private final Instance<KnownCodesConsumer<?>> consumer;

    KnownCodes(Rows rows, ConsumerProgress progress, @Any Instance<KnownCodesConsumer<?>> consumer) {
        this.rows = rows;
        this.progress = progress;
        this.consumer = consumer;
    }

    /** Stores a published code, in the inbox transaction. */
    void learn(Listed listed) {
        rows.update(
                "insert into known_code (list, code) values (:list, :code) on conflict do nothing",
                Values.of("list", listed.list().name()).and("code", listed.code()));
    }

    /**
     * Rejects a code that is not on its list; null is accepted.
     *
     * @param where a JSON pointer into the body, or {@code ?name} of a parameter
     */
    public void require(CodeList list, String where, @Nullable String code) {
        if (code != null && !among(list, List.of(code)).contains(code)) {
            refuse(list, where, code);
        }
    }

    /** Fails with 404 where a code in the path is not on its list. */
    public void find(CodeList list, String code) {
        if (!among(list, List.of(code)).contains(code)) {
            requireAllHeard(list);
            throw new NotFound("There is no " + list.entry() + " " + code + "; see " + list.path() + ".");
        }
    }

    /** Rejects the first of {@code codes}, the items of the array at {@code pointer}, that is not on its list. */
    public void requireAll(CodeList list, String pointer, List<String> codes) {
        Set<String> known = among(list, codes);
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                refuse(list, pointer + '/' + i, codes.get(i));
            }
        }
    }

    /** Returns those of {@code codes} that are on the list, as far as this service has received it. */
    public Set<String> among(CodeList list, Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : new HashSet<>(rows.<String>list(
                        "select code from known_code where list = :list and code = any(:codes)",
                        Values.of("list", list.name()).and("codes", codes),
                        row -> row.text("code")));
    }

    /** Returns those of {@code codes} that are not on the list. */
    public Set<String> lacking(CodeList list, Collection<String> codes) {
        Set<String> lacking = new HashSet<>(codes);
        lacking.removeAll(among(list, codes));
        if (!lacking.isEmpty()) {
            requireAllHeard(list);
        }
        return lacking;
    }

    private void requireAllHeard(CodeList list) {
        if (!progress.heardAll(consumer.get())) {
            throw new NotReady(
                    "codes-not-heard-yet",
                    "This service has not heard of all of " + list.path() + " yet; try again shortly.");
        }
    }

    private void refuse(CodeList list, String where, String code) {
        requireAllHeard(list);
        String detail = "There is no " + list.entry() + " " + code + "; see " + list.path() + ".";
        throw where.startsWith("?")
                ? BadInput.parameter(where.substring(1), detail)
                : BadInput.field(where, "unknown-" + list.entry(), detail);
    }
}
