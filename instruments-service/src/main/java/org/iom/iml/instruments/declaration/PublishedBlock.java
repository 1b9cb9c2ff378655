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

    PublishedBlock(UUID id, DeclarationBlocks.Block block) {
        this.id = id;
        this.heading = block.heading();
        this.line = block.line();
        this.text = block.text();
    }

    UUID id() {
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
