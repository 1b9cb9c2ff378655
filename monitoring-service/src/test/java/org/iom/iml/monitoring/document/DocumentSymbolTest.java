package org.iom.iml.monitoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iom.iml.monitoring.PublishedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

    @ParameterizedTest
    @CsvSource({
        "CMW/C/TJK/CO/2, CMW, concluding-observations, TJK, '2', , ",
        "CMW/C/MRT/QPR/1, CMW, list-of-issues-prior-to-reporting, MRT, '1', , ",
        "CCPR/C/128/3/Add.1, CCPR, session-document, , '3', 128, ",
        "A/HRC/WG.6/42/ZAF/2, UPR, compilation, ZAF, '2', 42, ",
        "A/HRC/WG.6/8/KEN/1, UPR, national-report, KEN, '1', 8, ",
        "E/C.12/AUS/CO/6, CESCR, concluding-observations, AUS, '6', , ",
        "E/C.12/70/D/102/2019, CESCR, views, , '102', 70, 2019",
        "CRC/C/OPAC/NLD/CO/1, CRC, concluding-observations, NLD, '1', , ",
        "CEDAW/C/COD/CO/6-7, CEDAW, concluding-observations, COD, '6 7', , ",
        "CEDAW/C/KEN/Q/8/Add.1, CEDAW, replies-to-list-of-issues, KEN, '8', , ",
        "CMW/C/KEN/Q/2, CMW, list-of-issues, KEN, '2', , ",
        "CMW/C/KEN/1, CMW, state-report, KEN, '1', , ",
        "CCPR/CO/72/PRK, CCPR, concluding-observations, PRK, '', 72, ",
        "CCPR/C/95/D/1553/2007, CCPR, views, , '1553', 95, 2007",
        "CAT/C/SR.145, CAT, summary-record, , '145', , ",
        "CMW/C/GC/4, CMW, general-comment, , '4', , ",
        "CAT/OP/BEN/1, SPT, visit-report, BEN, '1', , ",
        "A/HRC/WGAD/2016/5, WGAD, opinion, , '5', , 2016",
        "A/HRC/RES/5/1, HRC, resolution, , '1', 5, ",
        "CCPR/C/130/D/2747/2016, CCPR, views, , '2747', 130, 2016",
        "CCPR/C/109/D/1919-1920/2009, CCPR, views, , '1919 1920', 109, 2009",
        "CCPR/C/114/2426/2014, CCPR, views, , '2426', 114, 2014",
        "CAT/C/34/D233/2003, CAT, views, , '233', 34, 2003",
        "CRC/C/79/D/R.16/2017, CRC, views, , '16', 79, 2017",
        "E/C.12/D/188/2020, CESCR, views, , '188', , 2020",
        "CMW/C/GTM/QPR/2, CMW, list-of-issues-prior-to-reporting, GTM, '2', , ",
        "CMW/C/SR.300, CMW, summary-record, , '300', , ",
        "CMW/C/31/2, CMW, session-document, , '2', 31, ",
        "CEDAW/C/MNG/CO/8-9/Add.1, CEDAW, follow-up-information, MNG, '8 9', , ",
        "CED/C/BEL/CO/1/Add.1, CED, follow-up-information, BEL, '1', , ",
        "CED/C/MEX/VR/1, CED, visit-report, MEX, '1', , ",
        "CED/C/MEX/FAI/1, CED, follow-up-information, MEX, '1', , ",
        "CED/C/22/4, CED, session-document, , '4', 22, ",
        "CEDAW/C/OP.8/PHL/1, CEDAW, inquiry-report, PHL, '1', , ",
        "CEDAW/C/DEN/CO/7, CEDAW, concluding-observations, DNK, '7', , ",
        "CERD/C/63/CO/5, CERD, concluding-observations, , '5', 63, ",
        "CERD/C/304/Add.5, CERD, concluding-observations, , '304', , ",
        "CERD/C/IRL/5-9, CERD, state-report, IRL, '5 6 7 8 9', , ",
        "CAT/C/CR/28/6, CAT, concluding-observations, , '6', 28, ",
        "CAT/C/CR/34/CAN, CAT, concluding-observations, CAN, '', 34, ",
        "CAT/C/XXV/Concl.3, CAT, concluding-observations, , '3', 25, ",
        "CAT/OP/27/1, SPT, session-document, , '1', 27, ",
        "CRC/C/15/Add.158, CRC, concluding-observations, , '15', , ",
        "CRC/C/OPSC/USA/CO/2, CRC, concluding-observations, USA, '2', , ",
        "CRC/C/Q/KEN/2, CRC, list-of-issues, KEN, '2', , ",
        "CRC/GC/2003/6, CRC, general-comment, , '6', , 2003",
        "CRC/C/38, CRC, general-document, , '38', , ",
        "CCPR/C/79/Add.102, CCPR, concluding-observations, , '79', , ",
        "CCPR/C/21/Rev.1/Add.13, CCPR, general-comment, , '21', , ",
        "CCPR/CO/73/UK, CCPR, concluding-observations, GBR, '', 73, ",
        "CCPR/C/KOR/2005/3, CCPR, state-report, KOR, '3', , 2005",
        "CCPR/C/74/CRP.4/Rev.6, CCPR, conference-room-paper, , '4', 74, ",
        "CRPD/C/HUN/QPR/2-3, CRPD, list-of-issues-prior-to-reporting, HUN, '2 3', , ",
        "CRPD/CSP/2019/1, CRPD, session-document, , '1', , 2019",
        "E/C.12/1/Add.105, CESCR, concluding-observations, , '1', , ",
        "E/C.12/2000/21, CESCR, session-document, , '21', , 2000",
        "A/HRC/38/41/Add.1, HRC, session-document, , '41', 38, ",
        "A/HRC/42/L.24/Rev.1, HRC, limited-document, , '24', 42, ",
        "A/HRC/37/NGO/50, HRC, non-governmental-statement, , '50', 37, ",
        "A/HRC/WG.6/42/L.3, UPR, limited-document, , '3', 42, ",
        "A/HRC/WG.6/1/MAR/3/Corr.1, UPR, summary-of-stakeholders, MAR, '3', 1, ",
        "A/HRC/WGEID/133/1, WGEID, session-document, , '1', 133, ",
        "A/74/48, CMW, annual-report, , '48', 74, ",
        "A/48/44/Add.1, CAT, annual-report, , '44', 48, ",
        "A/RES/73/195, , resolution, , '195', 73, ",
        "A/RES/217 A (III), , resolution, , '217', 3, ",
        "A/71/767, , session-document, , '767', 71, ",
        "E/CN.4/1998/53/Add.2, , session-document, , '53', , 1998",
        "HRI/CORE/KEN/2012, , common-core-document, KEN, '', , 2012",
        "HRI/GEN/1/Rev.9, , general-document, , '1', , ",
        "HRI/MC/2006/3, , session-document, , '3', , 2006"
    })
    void aSymbolTellsWhatItIs(
            String text,
            @Nullable String mechanism,
            String kind,
            @Nullable String party,
            String numbers,
            @Nullable Integer session,
            @Nullable Integer year) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol.mechanism()).isEqualTo(mechanism);
        assertThat(Objects.requireNonNull(symbol.kind()).code()).isEqualTo(kind);
        assertThat(symbol.party()).isEqualTo(party);
        assertThat(symbol.numbers().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
        assertThat(symbol.place()).isEqualTo(new DocumentSymbol.Place(session, null, year, null));
        assertThat(symbol.rest().unread()).isEmpty();
        assertThat(symbol.isReadWhole()).isTrue();
    }

    @Test
    void suffixesAndOptionalProtocolsAreToldApart() {
        DocumentSymbol symbol = DocumentSymbol.of("crc/c/opac/nld/co/1/corr.1/REV");
        assertThat(symbol.text()).isEqualTo("CRC/C/OPAC/NLD/CO/1/Corr.1/Rev");
        assertThat(symbol.optionalProtocol()).isEqualTo("OPAC");
        assertThat(symbol.suffixes())
                .containsExactly(new SymbolSuffix("corrigendum", 1), new SymbolSuffix("revision", null));
    }

    @Test
    void aDocumentOfTwoBodiesHasTheSymbolsOfBoth() {
        DocumentSymbol symbol = DocumentSymbol.of("CMW/C/GC/3\u2013CRC/C/GC/22");
        assertThat(symbol.text()).isEqualTo("CMW/C/GC/3-CRC/C/GC/22");
        assertThat(symbol.mechanism()).isEqualTo("CMW");
        assertThat(symbol.numbers()).containsExactly(3);
        assertThat(symbol.rest().others()).containsExactly("CRC/C/GC/22");
        assertThat(DocumentSymbol.of("CCPR/C/54/D/606/1994-CCPR/C/54/D/607/1994")
                        .rest()
                        .others())
                .containsExactly("CCPR/C/54/D/607/1994");
    }

    @Test
    void specialSessionsAndTerritoriesAreNoSessionsAndNoStates() {
        assertThat(DocumentSymbol.of("A/HRC/RES/S-30/1").place())
                .isEqualTo(new DocumentSymbol.Place(null, 30, null, null));
        DocumentSymbol ofTerritory = DocumentSymbol.of("CCPR/C/CHN-HKG/CO/4");
        assertThat(ofTerritory.party()).isEqualTo("CHN");
        assertThat(ofTerritory.place().territory()).isEqualTo("HKG");
        assertThat(ofTerritory.isReadWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UN Doc. CMW/C/TJK/CO/2",
                "U.N. Doc. CMW/C/TJK/CO/2",
                "(CMW/C/TJK/CO/2).",
                "\u201CCMW/C/TJK/CO/2\u201D",
                "cmw / c / tjk / co / 2",
                "CMW\\C\\TJK\\CO\\2",
                "CMW/C/TJK/CO/2*",
                "\u200FCMW/C/TJK/CO/2",
                "https://undocs.org/en/CMW/C/TJK/CO/2",
                "CMW/C/TJK/CO/2, para. 23 (a)"
            })
    void whatIsWrittenAroundASymbolDoesNotCount(String text) {
        assertThat(DocumentSymbol.of(text).text()).isEqualTo("CMW/C/TJK/CO/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "///",
                "nonsense",
                "CCPR/C//9/9/9",
                "CRPD/CVMembers/EdahWangechiMAINA.doc",
                "CAT/Discussions/Recommendations",
                "CMW/C/TJK/CO/2, para. 23 (a)",
                "CMW/C/TJK/CO/9-2",
                "CMW/C/\u062A\u0642\u0631\u064A\u0631/1",
                "CMW/C/TJK/CO/99999999999999999999"
            })
    void nothingIsRefusedAndNonsenseIsNamed(String text) {
        DocumentSymbol symbol = DocumentSymbol.of(text);
        assertThat(symbol.isReadWhole()).isFalse();
        assertThat(symbol.text()).isNotNull();
    }

    @Test
    void blanksAndCaseDoNotCount() {
        assertThat(DocumentSymbol.of(" cmw/c/tjk/co/2\u00A0")).isEqualTo(DocumentSymbol.of("CMW/C/TJK/CO/2"));
    }

    @Test
    void mostOfTheSymbolsThatAreCitedAreUnderstood() throws IOException {
        List<String> all = Files.readAllLines(PublishedData.file("symbols", "un-symbols.txt"));
        List<DocumentSymbol> read = all.stream().map(DocumentSymbol::of).toList();
        assertThat(read.stream().filter(symbol -> symbol.organ() != null)).hasSize(all.size());
        assertThat(read.stream().filter(DocumentSymbol::isReadWhole)).hasSizeGreaterThan(all.size() * 97 / 100);
    }
}
