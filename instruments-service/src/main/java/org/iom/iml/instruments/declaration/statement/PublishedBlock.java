package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A block of a published file, verbatim, from which statements were read. */
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

    public String heading() {
        return heading;
    }

    public long line() {
        return line;
    }

    public String text() {
        return text;
    }
}
