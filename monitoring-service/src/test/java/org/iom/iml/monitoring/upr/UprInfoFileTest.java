package org.iom.iml.monitoring.upr;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.iom.iml.monitoring.recommendation.Position;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UprInfoFileTest {

    private static final String HEADER = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
    private static final String KENYA =
            "Kenya,Africa,AU,\"Ratify the ICRMW, without delay \",Uruguay,GRULAC,OAS,Accepted,5,\"Migrants,International instruments\",8";

    @Test
    void aRowIsReadWithItsLineNumber() {
        assertThat(read(HEADER + "\r" + KENYA + "\r")).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.text()).isEqualTo(KENYA);
            assertThat(row.value())
                    .isEqualTo(new UprInfoRow(
                            "Kenya",
                            "Ratify the ICRMW, without delay",
                            "Uruguay",
                            new UprInfoResponse("Accepted", RecommendationKind.RECOMMENDATION, Position.SUPPORTED),
                            5,
                            List.of("Migrants", "International instruments"),
                            8));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void everyLineEndCountsOnce(String lineEnd) {
        assertThat(read(String.join(lineEnd, HEADER, KENYA, "", KENYA, KENYA)))
                .extracting(ImportRow::line)
                .containsExactly(2L, 4L, 5L);
    }

    @Test
    void mixedLineEndsAreLineEnds() {
        assertThat(read(HEADER + "\r\n" + KENYA + "\r" + KENYA + "\n" + KENYA))
                .extracting(ImportRow::line)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void columnsMayStandInAnotherOrderInLowerCaseAndBesideOthers() {
        assertThat(read("session;id;FROM;to;text;response\n14;77;France;Chad;End child labour;Noted"))
                .extracting(ImportRow::value)
                .containsExactly(new UprInfoRow(
                        "Chad",
                        "End child labour",
                        "France",
                        new UprInfoResponse("Noted", RecommendationKind.RECOMMENDATION, Position.NOTED),
                        null,
                        List.of(),
                        14));
    }

    @Test
    void aQuotedFieldMayRunOverLines() {
        assertThat(
                        read(
                                "To,Text,From,Response,Session\rChad,\"End child labour\rin \"\"all\"\" its forms\",France,Noted,14\rChad,Next,France,Noted,14"))
                .extracting(ImportRow::line, row -> row.value().text())
                .containsExactly(tuple(2L, "End child labour in \"all\" its forms"), tuple(4L, "Next"));
    }

    @Test
    void aPledgeIsNoRecommendation() {
        UprInfoRow pledge = row("Chad,Pledges to report,Chad,Voluntary Pledge,14");
        assertThat(pledge.response().kind()).isEqualTo(RecommendationKind.PLEDGE);
        assertThat(pledge.response().position()).isNull();
    }

    @Test
    void anUnknownRecommenderIsNobody() {
        assertThat(row("Chad,End child labour,&#40;Unknown&#41;,Accepted,2").recommender())
                .isNull();
    }

    @Test
    void whatIsNotSupportedIsNotedAndKeepsTheWordOfTheSource() {
        UprInfoResponse response =
                row("Chad,End child labour,France,No clear position,2").response();
        assertThat(response.position()).isEqualTo(Position.NOTED);
        assertThat(response.sourceValue()).isEqualTo("No clear position");
    }

    @Test
    void aPendingAnswerIsNoPosition() {
        UprInfoRow row = row("Chad,End child labour,France,Pending,2");
        assertThat(row.response().position()).isNull();
        assertThat(row.response().kind()).isEqualTo(RecommendationKind.RECOMMENDATION);
    }

    @Test
    void faultyRowsAreRefusedOneByOne() {
        String file = """
                To,Text,From,Response,Action,Session
                Chad,Too short,France
                Chad,Too,long,France,Noted,1,14
                ,No party,France,Noted,1,14
                Chad,,France,Noted,1,14
                Chad,No answer,France,,1,14
                Chad,Odd answer,France,Perhaps,1,14
                Chad,Odd action,France,Noted,6,14
                Chad,Odd session,France,Noted,1,XIV
                Chad,"Odd" quotation,France,Noted,1,14
                Chad,Good,France,Noted,1,14,,
                """;
        assertThat(rejections(read(file)))
                .containsExactly(
                        tuple(2L, "wrong-number-of-cells"),
                        tuple(3L, "wrong-number-of-cells"),
                        tuple(4L, "party-missing"),
                        tuple(5L, "text-missing"),
                        tuple(6L, "response-missing"),
                        tuple(7L, "response-unknown"),
                        tuple(8L, "action-invalid"),
                        tuple(9L, "session-invalid"),
                        tuple(10L, "quotation-malformed"));
        assertThat(read(file)).hasSize(10);
    }

    @Test
    void aQuotationThatNeverClosesCostsItsOwnLineOnly() {
        String good = "Chad,\"Good, too\",France,Noted,14";
        List<ImportRow<UprInfoRow>> lines = read(
                String.join("\r", "To,Text,From,Response,Session", good, "Chad,\"Open,France,Noted,14", good, good));
        assertThat(rejections(lines)).containsExactly(tuple(3L, "quotation-not-closed"));
        assertThat(lines).extracting(ImportRow::line).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void aFileCutInsideAQuotationLosesItsLastLineOnly() {
        List<ImportRow<UprInfoRow>> lines = read(HEADER + "\r" + KENYA + "\r" + KENYA.substring(0, 40));
        assertThat(lines).hasSize(2);
        assertThat(rejections(lines)).containsExactly(tuple(3L, "quotation-not-closed"));
    }

    @Test
    void aLineOfTenMegabytesIsRefusedAndTheNextIsRead() {
        List<ImportRow<UprInfoRow>> lines = read("To,Text,From,Response,Session\nChad,\"" + "a".repeat(10_000_000)
                + "\",France,Noted,14\nChad,Good,France,Noted,14");
        assertThat(rejections(lines)).containsExactly(tuple(2L, "line-too-long"));
        assertThat(lines).extracting(ImportRow::line).containsExactly(2L, 3L);
    }

    @Test
    void bytesThatAreNoTextCostTheirOwnRow() {
        byte[] bytes = """
                To,Text,From,Response,Session
                Chad,Été,France,Noted,14
                Chad,B#d,France,Noted,14
                Chad,Good,France,Noted,14
                """.getBytes(UTF_8);
        bytes[new String(bytes, ISO_8859_1).indexOf('#')] = (byte) 0x81;
        assertThat(rejections(read(bytes, UTF_8))).containsExactly(tuple(3L, "text-undecodable"));
        assertThat(read(bytes, UTF_8)).hasSize(3);
    }

    @Test
    void aFileOfAnotherKindIsUnreadable() {
        assertThatThrownBy(() -> read("\"\",\"To\",\"To_COW\",\"Session\"\n\"1\",\"Algeria\",\"ALG\",1\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The header has no column for: text, response.");
        assertThatThrownBy(() -> read("\n\n"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.code()).isEqualTo("header-not-recognised"));
    }

    @Test
    void aFileFromASpreadsheetIsRead() {
        String table = """
                To;To-Rgrp;To-Org;Text;From;From-Rgrp;From-Org;Response;Action;Issue;Session\r
                Kenya;Africa;AU;Trial: protect the workers of coastal mills.;Côte d'Ivoire;Africa;OIF, AU;Accepted;4;Labour;35\r
                """;
        for (byte[] file :
                List.of(table.getBytes(Charset.forName("windows-1252")), ("sep=;\r\n" + table).getBytes(UTF_8))) {
            assertThat(read(file, null))
                    .extracting(row -> row.value().recommender())
                    .containsExactly("Côte d'Ivoire");
        }
    }

    private static UprInfoRow row(String line) {
        return read("To,Text,From,Response,Session\n" + line).getFirst().value();
    }

    private static List<Tuple> rejections(List<ImportRow<UprInfoRow>> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.unreadable()).map(rejected -> tuple(row.line(), rejected.code())))
                .toList();
    }

    private static List<ImportRow<UprInfoRow>> read(String file) {
        return read(file.getBytes(UTF_8), null);
    }

    private static List<ImportRow<UprInfoRow>> read(byte[] bytes, @Nullable Charset declared) {
        try (var rows = UprInfoFile.rows(new ByteArrayInputStream(bytes), declared)) {
            return rows.toList();
        }
    }
}
