package org.iom.iml.monitoring.mechanism;

import static java.util.function.Function.identity;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.text.ShippedTable;

/** The mechanisms shipped with the service, each with its source. */
@Singleton
public class Mechanisms {

    private final Map<String, Mechanism> mechanisms;

    public Mechanisms() {
        mechanisms = ShippedTable.rows(Mechanisms.class, "mechanisms.csv").stream()
                .map(row -> new Mechanism(
                        row.cell("code"),
                        Codes.of(MechanismKind.class, row.cell("kind")),
                        row.cell("name"),
                        row.cell("timeZone"),
                        row.cell("source")))
                .collect(Collectors.toMap(Mechanism::code, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    public Optional<Mechanism> of(String code) {
        return Optional.ofNullable(mechanisms.get(code));
    }

    /** Returns the mechanism named in a request path, which must exist. */
    public Mechanism named(String code) {
        return of(code).orElseThrow(() -> new NotFound("There is no mechanism " + code + "; see /v1/mechanisms."));
    }

    public List<Mechanism> all() {
        return List.copyOf(mechanisms.values());
    }

    /**
     * Returns the mechanism with this code, and refuses a code that does not exist.
     *
     * @param where a JSON pointer into the body, or {@code ?name} for a parameter
     */
    public Mechanism require(String where, String code) {
        return of(code).orElseThrow(() -> BadInput.unknown(
                where,
                "mechanism",
                code,
                "/v1/code-lists/mechanisms (" + String.join(", ", mechanisms.keySet()) + ")"));
    }
}
