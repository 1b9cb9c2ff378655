package org.iom.iml.instruments.declaration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iom.iml.instruments.declaration.Declarations.Read;
import org.iom.iml.instruments.declaration.Declarations.ReadBlock;
import org.iom.iml.instruments.instrument.Instrument;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.instrument.NumberedTreaty;
import org.iom.iml.instruments.instrument.UntcNumber;
import org.iom.iml.instruments.party.PartyDirectory;
import org.iom.iml.instruments.party.PartyMatch;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.RowOutcome;
import org.iom.iml.platform.imports.RowOutcome.Rejected;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Takes in the declarations of one treaty as the United Nations Treaty Collection publishes them. */
@Singleton
class DeclarationFileImport implements ImportFormat<DeclarationBlocks.Block> {

    static final String COLLECTION = "declaration-imports";

    private final Declarations declarations;
    private final NumberedTreaty treaty;
    private final PartyDirectory parties;
    private final Territories territories;
    private final RuleBook rules;

    DeclarationFileImport(
            Declarations declarations,
            NumberedTreaty treaty,
            PartyDirectory parties,
            Territories territories,
            RuleBook rules) {
        this.declarations = declarations;
        this.treaty = treaty;
        this.parties = parties;
        this.territories = territories;
        this.rules = rules;
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
    public void check(Map<String, String> parameters) {
        NumberedTreaty.number(parameters);
    }

    @Override
    public Stream<ImportRow<DeclarationBlocks.Block>> read(InputStream file, Map<String, String> parameters) {
        treaty.require(parameters);
        return DeclarationBlocks.read(file, parameters);
    }

    @Override
    public List<RowOutcome> apply(List<ImportRow<DeclarationBlocks.Block>> rows, Map<String, String> parameters) {
        UntcNumber number = NumberedTreaty.number(parameters);
        Instrument under = treaty.locked(parameters);
        ReadStatement reading = new ReadStatement(
                rules.of(under.code()),
                under.kind() == InstrumentKind.PROTOCOL,
                name -> parties.resolve(name).party(),
                territories::named);
        List<ReadBlock> blocks = new ArrayList<>();
        List<@Nullable Rejected> faults = new ArrayList<>();
        for (ImportRow<DeclarationBlocks.Block> row : rows) {
            PartyMatch match = parties.resolve(row.value().heading());
            faults.add(match.party() == null ? match.unknown() : null);
            if (match.party() != null) {
                blocks.add(read(row.value(), match.party(), under, reading, "MTDSG " + number));
            }
        }
        Iterator<Boolean> news = declarations.learn(under, blocks).iterator();
        return faults.stream()
                .<RowOutcome>map(
                        fault -> fault != null ? fault : news.next() ? RowOutcome.ACCEPTED : RowOutcome.UNCHANGED)
                .toList();
    }

    private static ReadBlock read(
            DeclarationBlocks.Block block, String party, Instrument under, ReadStatement reading, String source) {
        PublishedBlock published = new PublishedBlock(Ids.next(), block);
        List<String> parts = Statements.of(block.text(), reading.numbering());
        List<Read> statements = new ArrayList<>();
        for (String part : parts) {
            StatementReading read = reading.read(part);
            Origin origin = new Origin(
                    read.effect() == null ? Origin.NOT_CLASSIFIED : Origin.BY_RULE,
                    parts.size() > 1 ? Origin.SPLIT : Origin.WHOLE_BLOCK,
                    published.id(),
                    statements.size() + 1,
                    key(party, part));
            statements.add(new Read(making(read, part, under.code(), party, source), origin));
        }
        return new ReadBlock(published, statements);
    }

    private static Making making(StatementReading read, String text, String instrument, String party, String source) {
        return new Making(
                instrument,
                party,
                read.effect(),
                read.publishedAs(),
                read.procedures(),
                read.targets(),
                read.territories(),
                Map.of("en", text.strip()),
                null,
                read.upon(),
                null,
                read.aboutParty(),
                read.precludesEntryIntoForce(),
                null,
                source,
                null);
    }

    /** The same for the same words of the same party, however they are set. */
    private static String key(String party, String text) {
        try {
            String words = party + "|" + Folded.of(text).replaceAll("\\W+", " ").strip();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
