package org.iom.iml.review.text;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.text.read.Division;
import org.iom.iml.review.text.read.ReadProvision;

/** The store of versions of national texts and their provisions, which are written once and never changed. */
@Singleton
public class TextVersions {

    private static final Listing<TextVersionView> VERSIONS = Listing.of(
                    "*", "national_text_version", TextVersions::version)
            .by("number", "integer")
            .newestFirst()
            .changedAt("taken_in_at");

    /** The approximate length of the pieces into which a text is divided for full-text search. */
    private static final int PIECE = 100_000;

    private final Rows rows;
    private final Lists lists;
    private final Clock clock;

    TextVersions(Rows rows, Lists lists, Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.clock = clock;
    }

    /** Returns the versions of a text; the caller's right to see it must have been checked. */
    Page<TextVersionView> of(UUID text, ListRequest request) {
        return lists.page(
                VERSIONS, List.of("versions", text), new Conditions().and("text = :text", "text", text), request);
    }

    public TextVersionView find(UUID text, int number) {
        return rows.find(
                        "select * from national_text_version where text = :text and number = :number",
                        Values.of("text", text).and("number", number),
                        TextVersions::version)
                .orElseThrow(() -> new NotFound("The national text has no version " + number + "."));
    }

    boolean hold(UUID text, Digest digest) {
        return rows.find(
                        "select number from national_text_version where text = :text and sha256 = :sha256",
                        Values.of("text", text).and("sha256", digest.sha256()),
                        row -> row.integer("number"))
                .isPresent();
    }

    void add(UUID text, int number, NewVersion version, Digest digest) {
        VersionFacts facts = version.facts();
        rows.update(
                """
                insert into national_text_version (text, number, as_of, language, status, official_reference, provisions,
                    uncertain, sha256, taken_in_at)
                values (:text, :number, :asOf, :language, :status, :reference, :provisions, :uncertain, :sha256, :now)""",
                Values.of("text", text)
                        .and("number", number)
                        .and("asOf", facts.asOf())
                        .and("language", facts.language())
                        .and(
                                "status",
                                facts.status() == null ? null : facts.status().code())
                        .and("reference", facts.officialReference())
                        .and("provisions", version.provisions().size())
                        .and("uncertain", uncertain(version))
                        .and("sha256", digest.sha256())
                        .and("now", clock.instant()));
        String config = SearchConfigs.of(facts.language());
        addProvisions(text, number, version, config);
        replaceWords(text, version, config);
    }

    private static int uncertain(NewVersion version) {
        return (int) version.provisions().stream()
                .filter(provision -> provision.division() == Division.UNCERTAIN)
                .count();
    }

    private void addProvisions(UUID text, int number, NewVersion version, String config) {
        List<Values> values = new ArrayList<>();
        for (ReadProvision provision : version.provisions()) {
            values.add(Values.of("text", text)
                    .and("number", number)
                    .and("position", values.size())
                    .and("address", provision.address())
                    .and("parent", provision.parent())
                    .and("kind", provision.label().kind())
                    .and("written", provision.label().number())
                    .and("heading", provision.label().heading())
                    .and("words", provision.text())
                    .and("division", provision.division().code())
                    .and("repealed", provision.repealed())
                    .and("config", config));
        }
        rows.update("""
                insert into national_provision (text, number, position, address, parent, kind, written, heading, words,
                    division, repealed, search)
                values (:text, :number, :position, :address, :parent, :kind, :written, :heading, :words, :division,
                    :repealed, search_vector(cast(:config as regconfig), concat_ws(' ', cast(:written as text), cast(:heading as text), cast(:words as text))))""", values);
    }

    /** Replaces the text's search index, which covers its newest version only. */
    private void replaceWords(UUID text, NewVersion version, String config) {
        rows.update("delete from national_text_words where text = :text", Values.of("text", text));
        List<Values> values = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (ReadProvision provision : version.provisions()) {
            if (piece.length() + provision.text().length() > PIECE && !piece.isEmpty()) {
                values.add(words(text, values.size(), config, piece));
                piece.setLength(0);
            }
            for (String part :
                    new String[] {provision.label().number(), provision.label().heading(), provision.text()}) {
                piece.append(part == null ? "" : part).append(' ');
            }
        }
        values.add(words(text, values.size(), config, piece));
        rows.update("""
                insert into national_text_words (text, piece, config, words)
                values (:text, :piece, :config, search_vector(cast(:config as regconfig), :words))""", values);
    }

    private static Values words(UUID text, int piece, String config, StringBuilder words) {
        return Values.of("text", text).and("piece", piece).and("config", config).and("words", words.toString());
    }

    private static TextVersionView version(Row row) {
        return new TextVersionView(
                row.id("text"),
                row.integer("number"),
                row.get("as_of", LocalDate.class),
                row.text("language"),
                row.nullable("status", VersionStatus.class),
                row.textOrNull("official_reference"),
                row.integer("provisions"),
                row.integer("uncertain"),
                row.text("sha256"),
                row.instant("taken_in_at"));
    }
}
