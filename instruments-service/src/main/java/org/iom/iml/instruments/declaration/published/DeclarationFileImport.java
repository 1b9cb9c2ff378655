package org.iom.iml.instruments.declaration.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.AsOf;
import org.iom.iml.instruments.coverage.Completeness;
import org.iom.iml.instruments.coverage.Coverages;
import org.iom.iml.instruments.coverage.Place;
import org.iom.iml.instruments.coverage.Reading;
import org.iom.iml.instruments.coverage.RecordKind;
import org.iom.iml.instruments.coverage.Unread;
import org.iom.iml.instruments.declaration.Declarations;
import org.iom.iml.instruments.declaration.Declarations.Read;
import org.iom.iml.instruments.declaration.Declarations.ReadBlock;
import org.iom.iml.instruments.declaration.rule.Effect;
import org.iom.iml.instruments.declaration.statement.Certainty;
import org.iom.iml.instruments.declaration.statement.Classification;
import org.iom.iml.instruments.declaration.statement.Making;
import org.iom.iml.instruments.declaration.statement.Occasion;
import org.iom.iml.instruments.declaration.statement.Origin;
import org.iom.iml.instruments.declaration.statement.PublishedBlock;
import org.iom.iml.instruments.declaration.statement.Wording;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.NumberedTreaty;
import org.iom.iml.instruments.instrument.UntcNumber;
import org.iom.iml.instruments.party.PartyMatch;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.time.Ids;

/** The import of the declarations under one treaty, as the United Nations Treaty Collection publishes them. */
@Singleton
class DeclarationFileImport implements ImportFormat<DeclarationBlocks.Block> {

    static final String COLLECTION = "declaration-imports";

    private final Declarations declarations;
    private final NumberedTreaty treaty;
    private final StatementReaders readers;
    private final Coverages coverages;

    DeclarationFileImport(
            Declarations declarations, NumberedTreaty treaty, StatementReaders readers, Coverages coverages) {
        this.declarations = declarations;
        this.treaty = treaty;
        this.readers = readers;
        this.coverages = coverages;
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String name() {
        return "untc-declarations";
    }

    @Override
    public String description() {
        return "the declarations of one treaty as the United Nations Treaty Collection publishes them: a line"
                + " `#Country`, then what that country declared.";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain", "application/octet-stream");
    }

    @Override
    public String example() {
        return "#Algeria\nThe Government of Algeria does not consider itself bound by article 92, paragraph 1.\n";
    }

    @Override
    public List<ImportParameter> parameters() {
        return List.of(
                new ImportParameter(
                        NumberedTreaty.NUMBER, "Number of the treaty in the UN Treaty Collection", "IV-13", true),
                AsOf.parameter("where it is left out, who is not in the file may have declared all the same"));
    }

    @Override
    public void check(Map<String, String> parameters) {
        NumberedTreaty.number(parameters);
        coverages.check(parameters);
    }

    @Override
    public Stream<ImportRow<DeclarationBlocks.Block>> read(InputStream file, Map<String, String> parameters) {
        treaty.require(parameters);
        return DeclarationBlocks.read(file, parameters);
    }

    @Override
    public void apply(List<ImportRow<DeclarationBlocks.Block>> rows, Map<String, String> parameters) {
        UntcNumber number = NumberedTreaty.number(parameters);
        Instrument under = treaty.locked(parameters);
        ReadStatement reading = readers.under(under);
        List<ReadBlock> blocks = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        for (ImportRow<DeclarationBlocks.Block> row : rows) {
            PartyMatch match = readers.party(row.value().heading());
            if (match.party() == null) {
                row.reject(match.unknown());
            } else {
                blocks.add(read(row, match.party(), under, reading, source(number)));
                named.put(row.value().heading(), match.party());
            }
        }
        declarations.learn(under, blocks);
        AsOf.in(parameters)
                .ifPresent(asOf ->
                        coverages.note(List.of(new Reading(place(under, number), asOf, Completeness.COMPLETE, named))));
    }

    @Override
    public void leftOut(List<ImportRow<DeclarationBlocks.Block>> rows, Map<String, String> parameters) {
        UntcNumber number = NumberedTreaty.number(parameters);
        List<Unread> unread = new ArrayList<>();
        for (ImportRow<DeclarationBlocks.Block> row : rows) {
            row.known().ifPresent(block -> {
                PartyMatch match = readers.party(block.heading());
                unread.add(Unread.of(
                        block.heading(), match.party(), match.alternatives(), Objects.requireNonNull(row.rejection())));
            });
        }
        coverages.miss(place(treaty.locked(parameters), number), unread);
    }

    private static Place place(Instrument under, UntcNumber number) {
        return new Place(under.code(), RecordKind.DECLARATIONS, source(number));
    }

    private static String source(UntcNumber number) {
        return "MTDSG " + number;
    }

    private static ReadBlock read(
            ImportRow<DeclarationBlocks.Block> row,
            String party,
            Instrument under,
            ReadStatement reading,
            String source) {
        DeclarationBlocks.Block block = row.value();
        PublishedBlock published = new PublishedBlock(Ids.next(), block.heading(), block.line(), block.text());
        List<String> parts = Statements.of(block.text(), reading.numbering());
        List<Read> statements = new ArrayList<>();
        for (String part : parts) {
            List<StatementReading> readings = reading.readAll(part);
            for (StatementReading read : readings) {
                Origin origin = new Origin(
                        read.effect() == null ? Classification.NOT_CLASSIFIED : Classification.BY_RULE,
                        parts.size() > 1 ? Certainty.SPLIT : Certainty.WHOLE_BLOCK,
                        published.id(),
                        statements.size() + 1,
                        key(party, keeps(read, readings) ? part + " kept" : part),
                        false);
                statements.add(new Read(making(read, part, under.code(), party, source), origin));
            }
        }
        return new ReadBlock(row, published, statements);
    }

    /** Reports whether {@code read} is the part of a reservation that a withdrawal in the same text maintains. */
    private static boolean keeps(StatementReading read, List<StatementReading> readings) {
        return read.effect() == Effect.RESERVATION && (read.on() != null || !read.equals(readings.getFirst()));
    }

    private static Making making(StatementReading read, String text, String instrument, String party, String source) {
        return new Making(
                instrument,
                party,
                read.effect(),
                read.publishedAs(),
                read.scope(),
                new Wording(Map.of("en", text.strip()), source, null),
                new Occasion(read.on(), read.upon()),
                read.answer());
    }

    /** Returns a key that is equal for the same words of the same party, whatever their layout. */
    private static String key(String party, String text) {
        try {
            String words = party + "|" + Folded.of(text).replaceAll("\\W+", " ").strip();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
