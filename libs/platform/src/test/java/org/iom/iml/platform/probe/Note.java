package org.iom.iml.platform.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.iom.iml.platform.time.Ids;

@Entity
class Note {

    @Id
    private UUID id;

    private String country;
    private String text;

    @Version
    private long version;

    protected Note() {}

    Note(String country, String text) {
        this.id = Ids.next();
        this.country = country;
        this.text = text;
    }

    void rewrite(String newText) {
        text = newText;
    }

    UUID id() {
        return id;
    }

    String country() {
        return country;
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }
}
