package org.iom.iml.instruments.declaration.published;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.declaration.rule.RuleBook;
import org.iom.iml.instruments.instrument.InstrumentCatalogue;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.instruments.instrument.UntcNumber;
import org.iom.iml.instruments.party.PartyCatalogue;
import org.iom.iml.instruments.party.PartyFacts;
import org.iom.iml.instruments.party.PartyKind;
import org.iom.iml.instruments.party.PartyNames;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** All statements of the published files of declarations, as they are parted and read. */
final class PublishedStatements {

    /** Of treaties that the catalogue does not have, those that are protocols, whose articles are counted in Roman numbers. */
    private static final List<String> OTHER_PROTOCOLS = List.of("III-4", "III-5", "III-7", "III-8");

    private static final RuleBook RULES = new RuleBook();
    private static final PartyNames NAMES = new PartyNames(PartyCatalogue.read());
    private static final Map<String, PartyKind> KINDS =
            PartyCatalogue.read().stream().collect(toMap(PartyFacts::code, PartyFacts::kind));

    private static final Set<PartyKind> TERRITORIES = Set.of(
            PartyKind.TERRITORY,
            PartyKind.SPECIAL_ADMINISTRATIVE_REGION,
            PartyKind.ASSOCIATED_STATE,
            PartyKind.FORMER_TERRITORY);

    private static @Nullable List<Statement> read;

    private PublishedStatements() {}

    /** A statement by its number: {@code instrument:party:line.part}. */
    record Statement(String number, String text, List<StatementReading> readings) {

        /** What it does by rule; "not-classified" where no rule is certain. */
        String effect() {
            return readings.getFirst().effect() == null
                    ? "not-classified"
                    : readings.getFirst().effect().code();
        }
    }

    /** Reads the files once, which takes most of a minute; a test that asks is skipped where they are not there. */
    static synchronized List<Statement> all() {
        List<Statement> known = read;
        if (known == null) {
            known = SharedData.files("treaty-status/declarations", ".txt").stream()
                    .flatMap(file -> in(file).stream())
                    .toList();
            read = known;
        }
        return known;
    }

    private static List<Statement> in(Path file) {
        String number = UntcNumber.parse(String.valueOf(file.getFileName()).replace(".txt", ""))
                .map(UntcNumber::value)
                .orElseThrow();
        Subject under = under(number);
        ReadStatement reading = new ReadStatement(
                RULES.of(under.code()), under.protocol(), PublishedStatements::party, name -> territory(name));
        List<Statement> found = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file);
                Stream<ImportRow<DeclarationBlocks.Block>> blocks = DeclarationBlocks.read(stream, Map.of())) {
            blocks.flatMap(row -> row.known().stream()).forEach(block -> {
                List<String> parts = Statements.of(block.text(), reading.numbering());
                for (int i = 0; i < parts.size(); i++) {
                    String place = under.code() + ":" + party(block.heading()) + ":" + block.line() + "." + (i + 1);
                    found.add(new Statement(place, parts.get(i).strip(), reading.readAll(parts.get(i))));
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    private record Subject(String code, boolean protocol) {}

    private static Subject under(String number) {
        return InstrumentCatalogue.read().stream()
                .filter(facts -> number.equals(facts.registration().untcNumber()))
                .map(facts -> new Subject(facts.code(), facts.kind() == InstrumentKind.PROTOCOL))
                .findFirst()
                .orElseGet(() -> new Subject("UNTC-" + number, OTHER_PROTOCOLS.contains(number)));
    }

    private static @Nullable String party(String name) {
        return NAMES.resolve(name).party();
    }

    private static @Nullable String territory(String name) {
        String code = party(name);
        return code != null && TERRITORIES.contains(KINDS.get(code)) ? code : null;
    }
}
