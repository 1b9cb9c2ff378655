package org.iom.iml.instruments.participation.untc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iom.iml.instruments.SharedData;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.instruments.participation.untc.UntcCell.ReadAct;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntcTableTest {

    private static final String ICRMW =
            "Participant,\"Signature, Succession to signature(d)\",\"Ratification, Accession(a), Succession(d)\"\n";

    @Test
    void aRowRecordsEachOfItsActsAsTheHeaderNamesIt() {
        assertThat(acts(ICRMW + "Argentina,10 Aug 2004,23 Feb 2007"))
                .containsExactly(act(ActKind.SIGNATURE, "2004-08-10"), act(ActKind.RATIFICATION, "2007-02-23"));
        assertThat(acts(ICRMW + "Albania,,5 Jun 2007 a")).containsExactly(act(ActKind.ACCESSION, "2007-06-05"));
        assertThat(acts(ICRMW + "Montenegro,23 Oct 2006 d,"))
                .containsExactly(act(ActKind.SUCCESSION_TO_SIGNATURE, "2006-10-23"));
    }

    @Test
    void theMarkKeepsItsCase() {
        String header =
                "Participant,Signature,\"Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification\"\n";

        assertThat(acts(header + "Japan,,3 Jun 1980 A")).containsExactly(act(ActKind.ACCEPTANCE, "1980-06-03"));
        assertThat(acts(header + "Japan,,3 Jun 1980 a")).containsExactly(act(ActKind.ACCESSION, "1980-06-03"));
        assertThat(acts(header + "Japan,,3 Jun 1980 AA")).containsExactly(act(ActKind.APPROVAL, "1980-06-03"));
        assertThat(acts(header + "Japan,,3 Jun 1980")).containsExactly(act(ActKind.RATIFICATION, "1980-06-03"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Application|25 Mar 1964|application|",
                "Acceptance(A)|15 Oct 1993 A|acceptance|",
                "Acceptance(A)|15 Oct 1993|acceptance|",
                "Formal confirmation(c), Accession(a), Ratification|1 Apr 1998 c|formal-confirmation|",
                "Definitive signature(s), Acceptance(A), Succession(d), Accession(a)|16 Aug 1954 s|definitive-signature|",
                "Provisional application(n)|25 Apr 2008 n|provisional-application|",
                "Consent to be bound(P), Succession(d)|28 Aug 2002 P|consent-to-be-bound|",
                "Simplified procedure(p), Ratification, Consent to be bound(P)|28 Jul 1995 p|simplified-procedure|",
                "Notification under article 25|10 Jun 1985|notification|Notification under article 25",
                "Ratification of the Convention as amended, Accession to the Convention as amended(a)|2 Jul 1957 a|accession|Accession to the Convention as amended",
                "Ratification of the Convention as amended, Accession to the Convention as amended(a)|2 Jul 1957|ratification|Ratification of the Convention as amended",
                "Definitive signature or participation in the Convention and the Protocol, Participation(P)|16 Aug 1954|definitive-signature|Definitive signature or participation in the Convention and the Protocol",
                "Provisional application by virtue of signature, adoption of the Agreement or accession thereto, Provisional application by virtue of a notification (n)|16 Nov 1994|provisional-application|Provisional application by virtue of signature, adoption of the Agreement or accession thereto",
                "Notification of non-provisional application under article 7 (1) (b)|15 Nov 1994|notification|Notification of non-provisional application under article 7 (1) (b)",
                "Ratification 1, Accession(a) 2|5 Jun 2007|ratification|",
                "Ratification1, 2, Accession(a)3|5 Jun 2007|ratification|",
                "Ratification, accession (a), succession (d)|5 Jun 2007 a|accession|",
                "Acceptance (A), approval (AA), ratification|5 Jun 2007|ratification|",
                "Ratification,Acceptance (A),Accession (a)|5 Jun 2007 A|acceptance|",
                "Ratification; Accession( a )|5 Jun 2007 a|accession|",
                "<b>Ratification</b><sup>1</sup>,&nbsp;Accession(a)|5 Jun 2007 a|accession|",
                "Ratification<superscript>1</superscript>, Accession(a)<superscript>2,3</superscript>|5 Jun 2007|ratification|",
                "RATIFICATION, ACCESSION(a)|5 Jun 2007|ratification|",
                "Ratifications, Accessions(a)|5 Jun 2007|ratification|Ratifications",
                "Date of deposit of the instrument of ratification, Accession(a)|5 Jun 2007|ratification|Date of deposit of the instrument of ratification",
                "Signature without reservation as to approval(s), Signature|5 Jun 2007 s|definitive-signature|Signature without reservation as to approval",
                "Notification of succession(d), Ratification|5 Jun 2007 d|succession|Notification of succession",
                "Act of formal confirmation(c), Ratification|5 Jun 2007 c|formal-confirmation|Act of formal confirmation",
                "Declaration under article 21|5 Jun 2007|notification|Declaration under article 21",
                "Undertaking under article 40|5 Jun 2007|notification|Undertaking under article 40",
                "Termination of provisional application|5 Jun 2007|end-of-provisional-application|Termination of provisional application",
                "Withdrawal|5 Jun 2007|denunciation|Withdrawal",
                "Ratification, Provisional application under article 23(n)|5 Jun 2014 n|provisional-application|Provisional application under article 23",
                "Ratification, Provisional application under article 23(n)|5 Jun 2014|ratification|",
                "Ratification, Provisional application under article 23 (n)|5 Jun 2014 n|provisional-application|Provisional application under article 23",
                "Signature, Consent to be bound under article 4 (3)(P)|5 Jun 1997 P|consent-to-be-bound|Consent to be bound under article 4 (3)",
                "Accession(a), Participation in the Protocol of 1980(P)|5 Jun 1981 P|participation|Participation in the Protocol of 1980",
                "Notification under article 7 (1) (b)|5 Jun 1981|notification|Notification under article 7 (1) (b)",
                "Notification under article 7(1)(a)|5 Jun 1981|notification|Notification under article 7(1)(a)",
                "Definitive signature, Acceptance|5 Jun 1950|consent-to-be-bound|Definitive signature or Acceptance",
                "Definitive signature, Acceptance, Accession(a)|5 Jun 1950|consent-to-be-bound|Definitive signature or Acceptance",
                "Ratification, Acceptance, Approval|5 Jun 1950|consent-to-be-bound|Ratification or Acceptance or Approval",
                "Confirmation of signature(c), Ratification|5 Jun 1950 c|signature|Confirmation of signature",
                "Confirmation of signature|5 Jun 1950|signature|Confirmation of signature",
                "Provisional acceptance(p), Acceptance|5 Jun 1950 p|provisional-application|Provisional acceptance",
                "Definitive acceptance, Provisional acceptance(p)|5 Jun 1950|acceptance|Definitive acceptance",
                "Ratification, Accession(a)|15 mai 1999|ratification|",
                "Ratification, Accession(a)|3 déc 1973|ratification|",
                "Ratification, Accession(a)|7 févr 1968|ratification|",
                "Ratification, Accession(a)|15 Fév 2017|ratification|",
                "Ratification, Accession(a)|30 aout 1962 a|accession|",
                "Ratification, Accession(a)|1er juillet 1962 a|accession|",
                "Ratification, Accession(a)|5 septiembre 1962 a|accession|",
                "Ratification, Accession(a)|5 dic. 1962|ratification|",
                "Ratification, Adhésion(a), Succession(d)|5 juin 2007 a|accession|Adhésion",
                "Ratification, adhésion (a)|5 juin 2007|ratification|",
                "Acceptation(A), Approbation(AA), Ratification|5 juin 2007 AA|approval|Approbation",
                "Consentement à être lié(P), Adhésion(a)|1er févr. 2007 P|consent-to-be-bound|Consentement à être lié",
            })
    void headersOfTheCollectionAreUnderstood(String column, String cell, String kind, String publishedAs) {
        assertThat(acts("Participant,\"" + column + "\"\nFiji," + cell))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.kind().code()).isEqualTo(kind);
                    assertThat(act.publishedAs()).isEqualTo(publishedAs);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 September 1999 a",
                "15 Sept 1999 a",
                "15 Sept. 1999 a",
                "  15  Sep 1999   a ",
                "15 Sep 1999a",
                "15 Sep 1999 (a)",
                "15 Sep 1999 a 1",
                "15 Sep 1999 a 1, 2",
                "15 Sep 1999 a [12]",
                "15 Sep 1999 a <sup>3</sup>",
                "15 Sep 1999 a<superscript>3</superscript>",
                "15 Sep 1999 a<superscript>17,18</superscript>",
                "15&nbsp;Sep&nbsp;1999 a",
                "1999-09-15 a",
                "15 SEP 1999 a *",
                "15-Sep-1999 a",
                "15th September 1999 a",
            })
    void aDateIsReadInAllTheWaysItIsWritten(String cell) {
        assertThat(acts(ICRMW + "Fiji,,\"" + cell + "\"")).containsExactly(act(ActKind.ACCESSION, "1999-09-15"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 May 1993 a, 5 Jan 1999 a",
                "10 May 1993 a; 5 Jan 1999 a",
                "10 May 1993 a 1 5 Jan 1999 a 2",
                "10 May 1993 a and 5 Jan 1999 a",
            })
    void aCellMayHoldSeveralActs(String cell) {
        assertThat(acts(ICRMW + "Fiji,,\"" + cell + "\""))
                .containsExactly(act(ActKind.ACCESSION, "1993-05-10"), act(ActKind.ACCESSION, "1999-01-05"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-date|see note",
                "no-date|34 (I)",
                "no-date|Sep 1999 a",
                "no-date|15/09/1999",
                "no-date|15 Sep 99",
                "no-such-date|31 Feb 1999",
                "no-such-date|15 Jui 1999",
                "no-such-date|15 Mao 1999",
                "no-such-date|1999-13-01",
                "mark-not-known|15 Sep 1999 AA",
                "mark-not-known|15 Sep 1999 A",
                "date-in-brackets|[15 Sep 1999 a",
                "date-in-brackets|15 Sep 1999 a]",
                "date-in-brackets|[15 Sep 1999 a, 3 May 2001 a]",
                "cell-not-understood|15 Sep 1999 a (until 2001)",
                "cell-not-understood|about 15 Sep 1999",
            })
    void whatACellDoesNotSayIsNotGuessed(String code, String cell) {
        assertThat(read(ICRMW + "Fiji,,\"" + cell + "\"\nKenya,,15 Sep 1999 a"))
                .satisfiesExactly(
                        row -> {
                            assertThat(Objects.requireNonNull(row.unreadable()).code())
                                    .isEqualTo(code);
                            assertThat(row.line()).isEqualTo(2);
                            assertThat(row.text()).contains(cell);
                        },
                        row -> assertThat(row.value().participant()).isEqualTo("Kenya"));
    }

    @Test
    void aDateWithoutMarkBelongsToNoActWhereTheHeaderMarksThemAll() {
        assertThat(fault("Participant,\"Accession(a), Succession(d)\"\nFiji,11 Jan 1973"))
                .isEqualTo("mark-missing");
        assertThat(fault("Participant,\"Signature, Ratification\"\nFiji,11 Jan 1973"))
                .isEqualTo("mark-missing");
    }

    @Test
    void aRowThatIsNoWholeRowIsRejected() {
        assertThat(fault(ICRMW + "Fiji,")).isEqualTo("wrong-number-of-cells");
        assertThat(fault(ICRMW + "Fiji,,,5 Jun 2007")).isEqualTo("wrong-number-of-cells");
        assertThat(fault(ICRMW + ",,5 Jun 2007")).isEqualTo("no-participant");
        assertThat(fault(ICRMW + "Fiji,,")).isEqualTo("no-act");
        assertThat(fault("Participant\nFiji")).isEqualTo("no-act");
        assertThat(fault("Participant,Something new(x)\nFiji,5 Jun 2007 x")).isEqualTo("no-act");
        assertThat(fault("Participant,\"Ratification, Something new(x)\"\nFiji,5 Jun 2007 x"))
                .isEqualTo("act-not-known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "act-not-known|Accession(a), Approval(a)|5 Jun 2007 a",
                "act-not-known|Signature or accession(a), Ratification|5 Jun 2007 a",
                "act-not-known|Null and void(n), Ratification|5 Jun 2007 n",
                "act-not-known|Withdrawal of denunciation(w), Denunciation|5 Jun 2007 w",
                "no-such-date|Ratification, Adhésion(a)|5 jui 2007",
                "no-such-date|Ratification, Accession(a)|5 jui 2007",
            })
    void aNameThatMayMeanTwoActsOrNoneKnownMeansNone(String code, String column, String cell) {
        assertThat(fault("Participant,\"" + column + "\"\nFiji," + cell)).isEqualTo(code);
    }

    @Test
    void datesInBracketsAreActsOfAParticipationThatEnded() {
        assertThat(acts(ICRMW + "Kenya,,[30 Sep 1992 a]"))
                .containsExactly(act(ActKind.ACCESSION, "1992-09-30"), ended("[30 Sep 1992 a]", LocalDate.MAX));
        assertThat(acts(ICRMW + "Uganda 3,[19 Dec 1966],[ 3 Oct 1975] 2"))
                .containsExactly(
                        act(ActKind.SIGNATURE, "1966-12-19"),
                        act(ActKind.RATIFICATION, "1975-10-03"),
                        ended("[3 Oct 1975]", LocalDate.MAX));
        assertThat(acts(ICRMW + "Chile 2,[19 Dec 1966],\"[23 Sep 1976 a], 11 Jan 2013 a\""))
                .containsExactly(
                        act(ActKind.SIGNATURE, "1966-12-19"),
                        act(ActKind.ACCESSION, "1976-09-23"),
                        ended("[23 Sep 1976 a]", LocalDate.of(2013, 1, 11)),
                        act(ActKind.ACCESSION, "2013-01-11"));
        assertThat(acts(ICRMW + "Ghana,[19 Dec 1966],"))
                .containsExactly(act(ActKind.SIGNATURE, "1966-12-19"), ended("[19 Dec 1966]", LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Participant", "Participants 1", "State", "Member State", "Contracting Party", "État", "Country"
            })
    void theFirstColumnNamesThoseWhoTakePart(String title) {
        assertThat(acts(title + ",Accession(a)\nFiji,5 Jun 2007 a"))
                .containsExactly(act(ActKind.ACCESSION, "2007-06-05"));
    }

    @Test
    void columnsThatRecordNoActsArePassedOver() {
        assertThat(acts("Participant,Resolution,Date of Adoption,Accession(a)\nFiji,34 (I),9 Nov 1946,5 Jun 2007 a"))
                .containsExactly(act(ActKind.ACCESSION, "2007-06-05"));
    }

    @Test
    void linesAreCountedAsTheyStandInTheFile() {
        String table = ICRMW + "\nFiji,,5 Jun 2007 a\n\n\"Kenya\n\",,5 Jun 2007 a\nUganda,,x\n";

        assertThat(read(table)).extracting(ImportRow::line).containsExactly(3L, 5L, 7L);
    }

    @Test
    void lineEndsMarksAndCharactersOfAllPublishersAreRead() {
        String table = ICRMW + "Côte d'Ivoire,,5 Jun 2007 a\nTürkiye,,6 Jun 2007 a";

        for (String variant :
                List.of(table, table.replace('\n', '\r'), table.replace("\n", "\r\n"), "\uFEFF" + table)) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
                if (charset.newEncoder().canEncode(variant)) {
                    assertThat(participants(variant.getBytes(charset))).containsExactly("Côte d'Ivoire", "Türkiye");
                }
            }
        }
    }

    @Test
    void aFileOfAnotherKindIsRefusedAsAWhole() {
        assertThatThrownBy(() -> read("chapter_no,treaty_no\n1,2")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read("\n\n")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void everyRowAndEveryDateOfThePublishedTablesIsAccountedFor() throws IOException {
        Pattern date = Pattern.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4}");
        for (Path file : SharedData.files("treaty-status/treaties", ".csv")) {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            long dates =
                    lines.stream().flatMap(line -> date.matcher(line).results()).count();
            List<ImportRow<UntcTable.Row>> rows = read(Files.readAllBytes(file));

            assertThat(rows).as(file.toString()).hasSize(lines.size() - 1);
            assertThat(rows)
                    .as(file.toString())
                    .allSatisfy(row -> assertThat(row.unreadable() == null)
                            .isEqualTo(date.matcher(row.text()).find()));
            assertThat(rows.stream()
                            .filter(row -> row.unreadable() == null)
                            .mapToLong(row -> row.value().acts().size())
                            .sum())
                    .as(file.toString())
                    .isEqualTo(dates);
        }
    }

    private static List<ReadAct> acts(String table) {
        List<ImportRow<UntcTable.Row>> rows = read(table);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.unreadable()).isNull());
        return rows.getFirst().value().acts();
    }

    private static String fault(String table) {
        List<ImportRow<UntcTable.Row>> rows = read(table);
        assertThat(rows).hasSize(1);
        return Objects.requireNonNull(rows.getFirst().unreadable()).code();
    }

    private static List<String> participants(byte[] table) {
        return read(table).stream().map(row -> row.value().participant()).toList();
    }

    private static List<ImportRow<UntcTable.Row>> read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ImportRow<UntcTable.Row>> read(byte[] table) {
        try (Stream<ImportRow<UntcTable.Row>> rows = UntcTable.read(new ByteArrayInputStream(table), Map.of())) {
            return rows.toList();
        }
    }

    private static ReadAct ended(String publishedAs, LocalDate by) {
        return new ReadAct(ActKind.END_OF_PARTICIPATION, by, publishedAs);
    }

    private static ReadAct act(ActKind kind, String date) {
        return new ReadAct(kind, LocalDate.parse(date), null);
    }
}
