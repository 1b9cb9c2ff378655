package org.iom.iml.instruments.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** One version of a publication. */
@Entity
class PublicationVersion {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication")
    @SuppressWarnings("UnusedVariable")
    private Publication publication;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PublicationContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<AttachedFile> files;

    private @Nullable Instant publishedAt;

    @Embedded
    private PublicationIndex index;

    protected PublicationVersion() {}

    PublicationVersion(Publication publication, int number, PublicationContent content, List<AttachedFile> files) {
        this.id = publication.id() + ":" + number;
        this.publication = publication;
        this.number = number;
        this.content = content;
        this.files = List.copyOf(files);
        this.index = PublicationIndex.of(content);
    }

    void take(PublicationContent newContent) {
        content = newContent;
        index = PublicationIndex.of(newContent);
    }

    void take(List<AttachedFile> newFiles) {
        files = List.copyOf(newFiles);
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    boolean hasText() {
        return !files.isEmpty() || content.leadsToText();
    }

    public int number() {
        return number;
    }

    public PublicationContent content() {
        return content;
    }

    public List<AttachedFile> files() {
        return files;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    PublicationIndex index() {
        return index;
    }
}
