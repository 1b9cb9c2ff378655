package org.iom.iml.instruments.group;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.instruments.text.ShippedFacts;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.sql.Rows;

/** The shipped regions and their members, published to the other services once and again on each change. */
@Singleton
class ShippedRegions implements ShippedFacts {

    /**
     * Reads the last published state of each region from the outbox, which is retained, since regions have no table of
     * their own.
     */
    private static final String TOLD = """
            select distinct on (aggregate_id) data from outbox where aggregate_type = 'region'
            order by aggregate_id, aggregate_version desc""";

    private final Regions regions;
    private final Outbox outbox;
    private final Rows rows;
    private final ObjectMapper json;

    ShippedRegions(Regions regions, Outbox outbox, Rows rows, ObjectMapper json) {
        this.regions = regions;
        this.outbox = outbox;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public List<String> files() {
        return List.of("/catalogue/regions.csv", "/catalogue/region-members.csv");
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void publish() {
        Map<String, RegionPublished> told = rows.list(TOLD, row -> read(row.text("data"))).stream()
                .collect(Collectors.toMap(RegionPublished::code, region -> region));
        outbox.appendAll(regions.all().stream()
                .map(Region::published)
                .filter(region -> !region.equals(told.get(region.code())))
                .toList());
    }

    private RegionPublished read(String data) throws JsonProcessingException {
        return json.readValue(data, RegionPublished.class);
    }
}
