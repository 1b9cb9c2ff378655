package org.iom.iml.instruments.publication.harvest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iom.iml.instruments.publication.PublicationFeed;
import org.iom.iml.instruments.publication.PublicationFeed.Changes;
import org.iom.iml.instruments.publication.PublicationKind;
import org.iom.iml.instruments.publication.ShownPublication;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The answers to the verbs of OAI-PMH, from the publications that have been announced. */
@Singleton
class OaiAnswers {

    private final PublicationFeed publications;
    private final Clock clock;
    private final int pageSize;
    private final String email;

    OaiAnswers(
            PublicationFeed publications,
            Clock clock,
            @ConfigProperty(name = "iml.harvest-page") int pageSize,
            @ConfigProperty(name = "iml.contact-email") String email) {
        this.publications = publications;
        this.clock = clock;
        this.pageSize = pageSize;
        this.email = email;
    }

    /** Returns the answer to the verb, to be written into {@code document}. */
    Xml.Inside answer(OaiRequest request, OaiDocument document) {
        return switch (request.verb()) {
            case IDENTIFY -> identity(document);
            case LIST_METADATA_FORMATS -> formats(request, document);
            case LIST_SETS -> sets(request, document);
            case GET_RECORD -> record(request, document);
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(request, document);
        };
    }

    private Xml.Inside identity(OaiDocument document) {
        Instant earliest =
                publications.earliest().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return () -> document.identity(earliest, email);
    }

    private Xml.Inside formats(OaiRequest request, OaiDocument document) {
        String identifier = request.argument("identifier");
        if (identifier != null) {
            named(identifier);
        }
        return document::format;
    }

    private Xml.Inside sets(OaiRequest request, OaiDocument document) {
        if (request.argument("resumptionToken") != null) {
            throw OaiFailure.badToken();
        }
        Map<String, String> names = new TreeMap<>();
        for (PublicationKind kind : PublicationKind.values()) {
            names.put("kind-" + kind.code(), "Kind: " + kind.names().getOrDefault("en", kind.code()));
        }
        publications.sets().forEach(set -> names.putIfAbsent(set, set.replaceFirst("theme-", "Theme: ")));
        return () -> document.sets(names);
    }

    private Xml.Inside record(OaiRequest request, OaiDocument document) {
        ShownPublication named = named(Objects.requireNonNull(request.argument("identifier")));
        checkFormat(Objects.requireNonNull(request.argument("metadataPrefix")));
        return () -> document.record(named);
    }

    private ShownPublication named(String identifier) {
        try {
            return publications
                    .announced(UUID.fromString(OaiDocument.idIn(identifier)))
                    .orElseThrow();
        } catch (IllegalArgumentException | java.util.NoSuchElementException unknown) {
            throw new OaiFailure("idDoesNotExist", "The repository has no record of this identifier.");
        }
    }

    private Xml.Inside list(OaiRequest request, OaiDocument document) {
        String token = request.argument("resumptionToken");
        ResumptionToken resumed = token == null ? null : ResumptionToken.read(token);
        Changes changes = resumed == null ? asked(request) : resumed.changes();
        Page<ShownPublication> page = page(changes, resumed);
        if (page.items().isEmpty()) {
            throw new OaiFailure("noRecordsMatch", "Nothing was published, revised or withdrawn like that.");
        }
        String cursor = page.nextCursor();
        String next =
                cursor == null ? null : ResumptionToken.of(changes, cursor).write();
        boolean bare = request.verb() == OaiVerb.LIST_IDENTIFIERS;
        return () -> {
            if (bare) {
                document.headers(page.items());
            } else {
                document.records(page.items());
            }
            if (next != null || resumed != null) {
                document.resume(next);
            }
        };
    }

    private static Changes asked(OaiRequest request) {
        checkFormat(Objects.requireNonNull(request.argument("metadataPrefix")));
        Changes changes = new Changes(request.from(), request.until(), request.set(), false);
        request.checkPeriod();
        return changes;
    }

    private Page<ShownPublication> page(Changes changes, @Nullable ResumptionToken resumed) {
        try {
            return publications.announced(
                    changes, new PageRequest(pageSize, resumed == null ? null : resumed.cursor()));
        } catch (BadInput notOurs) {
            throw OaiFailure.badToken();
        }
    }

    private static void checkFormat(String prefix) {
        if (!prefix.equals(DublinCore.PREFIX)) {
            throw new OaiFailure("cannotDisseminateFormat", "The repository knows oai_dc only.");
        }
    }
}
