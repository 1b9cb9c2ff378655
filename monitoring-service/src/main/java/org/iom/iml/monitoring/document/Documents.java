package org.iom.iml.monitoring.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;

/** The repository of registered documents. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    private final Symbols symbols;
    private final Outbox outbox;
    private final Clock clock;

    Documents(Symbols symbols, Outbox outbox, Clock clock) {
        this.symbols = symbols;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    UUID register(NewDocument said) {
        DocumentSymbol symbol = symbols.read(said.symbol());
        if (said.publishedOn() != null
                && said.publishedOn().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw BadInput.field(
                    "/publishedOn",
                    "in-the-future",
                    "A step is recorded once it has happened: its date cannot lie in the future.");
        }
        if (count("symbol = ?1 and language = ?2", symbol.text(), said.language()) > 0) {
            throw new Refusal(
                    "document-already-registered",
                    "The document " + symbol.text() + " is registered in " + said.language() + " already.");
        }
        Document document = new Document(Ids.next(), symbol, said.language(), clock.instant());
        document.describe(said.title(), said.publishedOn());
        persistAndFlush(document);
        outbox.append(document.registered());
        return document.id();
    }
}
