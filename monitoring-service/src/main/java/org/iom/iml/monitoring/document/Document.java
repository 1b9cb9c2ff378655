package org.iom.iml.monitoring.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.events.DocumentRegistered;
import org.jspecify.annotations.Nullable;

/** A United Nations document in one language, stored with what its symbol says. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private UUID id;

    private String symbol;
    private String language;
    private @Nullable String title;
    private @Nullable String mechanism;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentKind kind;

    private @Nullable String party;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Document() {}

    Document(UUID id, DocumentSymbol symbol, String language, Instant at) {
        this.id = id;
        this.symbol = symbol.text();
        this.language = language;
        this.mechanism = symbol.mechanism();
        this.kind = symbol.kind();
        this.party = symbol.party();
        this.updatedAt = at;
    }

    /** Sets the title and the date of publication. */
    void describe(@Nullable String said, @Nullable LocalDate day) {
        title = said;
        publishedOn = day;
    }

    /** Returns the fact that the document was registered. */
    DocumentRegistered registered() {
        return new DocumentRegistered(
                id, symbol, language, mechanism, kind == null ? null : kind.code(), party, publishedOn);
    }

    public UUID id() {
        return id;
    }

    public String symbol() {
        return symbol;
    }

    public String language() {
        return language;
    }

    public @Nullable String title() {
        return title;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
