package org.iom.iml.instruments.group;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.iom.iml.platform.text.ShippedTable;

/** The shipped groups of instruments. */
@Singleton
public class InstrumentGroups {

    private final List<InstrumentGroup> groups =
            ShippedTable.rows(InstrumentGroups.class, "/catalogue/instrument-groups.csv").stream()
                    .map(row -> new InstrumentGroup(
                            row.cell("code"),
                            row.cell("name"),
                            List.of(row.cell("instruments").split(" ", -1)),
                            row.cell("source")))
                    .sorted(Comparator.comparing(InstrumentGroup::code))
                    .toList();

    /** Returns all groups, by code. */
    public List<InstrumentGroup> all() {
        return groups;
    }

    public Optional<InstrumentGroup> find(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }
}
