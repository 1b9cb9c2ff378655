package org.iom.iml.training;

import java.util.Locale;
import java.util.UUID;
import org.iom.iml.testkit.Desk;

/** A course for tests of what is held of it. */
public final class SomeCourse {

    private SomeCourse() {}

    /** A published course on a theme; its id. */
    public static String published(String theme) {
        String code = "C-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String path = Desk.path(Desk.unit().create("/v1/courses", """
                {"code":"%s","titles":{"en":"Law of migration"},"themes":["%s"],"audiences":["government"],
                 "standardDays":5,"issuer":"IIHL"}""".formatted(code, theme)));
        Desk.unit().step(path, "publication", "").then().statusCode(200);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
