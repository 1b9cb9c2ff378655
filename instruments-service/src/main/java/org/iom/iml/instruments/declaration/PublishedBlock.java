package org.iom.iml.instruments.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A block of a published file as it stood there, from which statements were read. */
@Entity
public class PublishedBlock {

    @Id
    private UUID id;

    private String heading;
    private long line;
    private String text;

    protected PublishedBlock() {}

    public PublishedBlock(UUID id, String heading, long line, String text) {
        this.id = id;
        this.heading = heading;
        this.line = line;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    String heading() {
        return heading;
    }

    long line() {
        return line;
    }

    String text() {
        return text;
    }
}
