package org.iom.iml.testkit.ill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;

@Entity
@Path("/ill")
@Transactional
public class CourseManager {

    @Id
    private UUID id;

    protected CourseManager() {}

    public CourseManager(UUID id, String a, String b, String c, String d, String e) {
        this.id = id;
    }

    @Transactional
    public Instant now() {
        return Instant.now();
    }

    public UUID id() {
        return id;
    }

    @GET
    void hidden() {}
}
