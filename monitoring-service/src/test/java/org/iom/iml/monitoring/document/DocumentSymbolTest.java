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
        "A/HRC/RES/5/1, HRC, resolution, , '1', 5, "
    })
    void aSymbolTellsWhatItIs(
            String text,
            String mechanism,
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
        assertThat(symbol.place()).isEqualTo(new DocumentSymbol.Place(session, year));
        assertThat(symbol.unread()).isEmpty();
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
                "CCPR/C/54/D/606/1994-CCPR/C/54/D/607/1994",
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
        List<DocumentSymbol> ofMechanisms = all.stream()
                .map(DocumentSymbol::of)
                .filter(symbol -> symbol.mechanism() != null)
                .toList();
        assertThat(ofMechanisms).hasSizeGreaterThan(all.size() * 3 / 5);
        assertThat(ofMechanisms.stream().filter(DocumentSymbol::isReadWhole))
                .hasSizeGreaterThan(ofMechanisms.size() * 9 / 10);
    }
}
