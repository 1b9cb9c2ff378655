package org.iom.iml.testkit.ill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Path("/ill")
@Transactional
public class CourseManager {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> titles = Map.of();

    private List<String> themes = List.of();

    protected CourseManager() {}

    public CourseManager(UUID id, String a, String b, String c, String d, String e) {
        this.id = id;
    }

    @Transactional
    public Instant now() {
        return Instant.now();
    }

    public String id() {
        return String.valueOf(id) + titles + themes;
    }

    @GET
    @Path("days/{id}")
    void hidden() {}

    record Large(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    record Endured(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}

    record LargeView(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}
}
