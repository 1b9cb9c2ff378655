package org.iom.iml.monitoring.recommendation;

import static java.util.function.Function.identity;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iom.iml.platform.text.ShippedTable;

/** The mechanisms that the service ships, each with its source. */
@Singleton
public class Mechanisms {

    private final Map<String, Mechanism> mechanisms;

    public Mechanisms() {
        mechanisms = ShippedTable.rows(Mechanisms.class, "mechanisms.csv").stream()
                .map(row -> new Mechanism(row.cell("code"), row.cell("kind"), row.cell("name"), row.cell("source")))
                .collect(Collectors.toMap(Mechanism::code, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    public Optional<Mechanism> of(String code) {
        return Optional.ofNullable(mechanisms.get(code));
    }

    public List<Mechanism> all() {
        return List.copyOf(mechanisms.values());
    }
}
