package org.iom.iml.instruments.declaration.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iom.iml.instruments.declaration.published.DeclarationBlocks.Block;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.platform.imports.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationBlocksTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void blocksAreReadWhicheverWayTheLinesEnd(String end) {
        List<ImportRow<Block>> rows =
                rows(String.join(end, "", "#Algeria", "One.", "Two.", "", "#Belarus", "", "", "#Chile", "Three.")
                        .getBytes(UTF_8));

        assertThat(rows).extracting(ImportRow::line).containsExactly(2L, 6L, 9L);
        assertThat(rows.getFirst().value()).isEqualTo(new Block(2, "Algeria", "One.\nTwo."));
        assertThat(Objects.requireNonNull(rows.get(1).unreadable()).code()).isEqualTo("no-text");
        assertThat(rows.getLast().value().text()).isEqualTo("Three.");
    }

    @Test
    void otherCharactersThanAsciiAreReadInTheEncodingTheyHave() {
        String text = "#Côte d'Ivoire\nArticle 9 “binds” no one.\n";

        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            assertThat(rows(text.getBytes(Charset.forName(charset))).getFirst().value())
                    .isEqualTo(new Block(1, "Côte d'Ivoire", "Article 9 “binds” no one."));
        }
    }

    @Test
    void aFileThatNamesNobodyFirstIsNone() {
        assertThatThrownBy(() -> rows("Participant,Signature\nKenya,1 Jan 2000\n".getBytes(UTF_8)))
                .isInstanceOf(UnreadableFile.class);
        assertThat(rows(new byte[0])).isEmpty();
    }

    @Test
    void aBlockThatIsTooLongOrNamesNobodyDoesNotSinkTheNext() {
        String endless = "x".repeat(1_000_000 + 1);
        List<ImportRow<Block>> rows = rows(("#Chile\n" + endless + "\n#\nText.\n#Peru\nText.").getBytes(UTF_8));

        assertThat(rows)
                .extracting(
                        row -> row.unreadable() == null ? "" : row.unreadable().code())
                .containsExactly("block-too-long", "no-participant", "");
    }

    private static List<ImportRow<Block>> rows(byte[] file) {
        return DeclarationBlocks.read(new ByteArrayInputStream(file), Map.of()).toList();
    }
}
