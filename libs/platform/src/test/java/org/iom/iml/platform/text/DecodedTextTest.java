package org.iom.iml.platform.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final Charset MAC_ROMAN = CharacterSetEvidence.MAC_ROMAN;
    private static final Charset WINDOWS_1252 = CharacterSetEvidence.WINDOWS_1252;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring Hissène Habré to justice",
                "Respect the rights of the Guaraní indigenous peoples",
                "Côte d’Ivoire intends to ratify",
                "vis-à-vis international",
                "Protect women’s rights and the States’ own children",
                "Implement the “Plan Nacional” in full",
                "L'ÉQUIPE ET LA RÉCONCILIATION",
                "São Tomé – the Señor – über",
                "María Pía García, Perú",
                "caf\u00E9",
                "Ségou, Équité, Ñandú"
            })
    void macRomanAndWindows1252AreToldApart(String text) throws Exception {
        assertThat(decoded(text.getBytes(MAC_ROMAN), null)).isEqualTo(text);
        assertThat(decoded(text.getBytes(WINDOWS_1252), null)).isEqualTo(text);
        assertThat(decoded(text.getBytes(UTF_8), null)).isEqualTo(text);
    }

    @Test
    void lineEndsBreakATie() throws Exception {
        byte[] sign = {'1', ' ', (byte) 0xA9, ' ', '2'};
        assertThat(decoded(join("a\rb\r", sign), null)).isEqualTo("a\rb\r1 © 2");
        assertThat(decoded(join("a\r\nb\r\n", new byte[] {'1', ' ', (byte) 0xAE, ' ', '2'}), null))
                .isEqualTo("a\r\nb\r\n1 ® 2");
    }

    @Test
    void whatIsDeclaredIsNotGuessed() throws Exception {
        assertThat(decoded("Hissène".getBytes(MAC_ROMAN), WINDOWS_1252)).isEqualTo("Hiss\uFFFFne");
        assertThat(decoded("café".getBytes(WINDOWS_1252), WINDOWS_1252)).isEqualTo("café");
    }

    @Test
    void aByteOrderMarkDecidesAndIsDropped() throws Exception {
        assertThat(decoded("\uFEFFÉtat".getBytes(UTF_8), MAC_ROMAN)).isEqualTo("État");
        assertThat(decoded("\uFEFFÉtat".getBytes(UTF_16LE), null)).isEqualTo("État");
    }

    @Test
    void aCharacterSplitBetweenTwoWindowsIsOneCharacter() throws Exception {
        String text = "a".repeat(70_000) + "é".repeat(200_001);
        assertThat(decoded(text.getBytes(UTF_8), null)).isEqualTo(text);
    }

    @Test
    void aCutLastCharacterIsMarkedAndNothingElseIsLost() throws Exception {
        byte[] bytes = "État cliché".getBytes(UTF_8);
        assertThat(decoded(Arrays.copyOf(bytes, bytes.length - 1), null))
                .isEqualTo("État clich" + DecodedText.UNDECODABLE);
    }

    @Test
    void utf16IsReadWithoutItsMark() throws Exception {
        assertThat(decoded("Côte d’Ivoire".getBytes(UTF_16LE), null)).isEqualTo("Côte d’Ivoire");
        assertThat(decoded("Côte d’Ivoire".getBytes(UTF_16BE), null)).isEqualTo("Côte d’Ivoire");
    }

    @Test
    void foreignBytesInUtf8AreReadAsWindows1252() throws Exception {
        assertThat(decoded(join("Côte,C", new byte[] {(byte) 0xF4, 't', 'e'}), null))
                .isEqualTo("Côte,Côte");
        assertThat(decoded(join("Côte,C", new byte[] {(byte) 0x81, 't', 'e'}), null))
                .isEqualTo("Côte,C" + DecodedText.UNDECODABLE + "te");
        assertThat(decoded(join("Côte,", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '!'}), null))
                .as("half of a pair")
                .isEqualTo("Côte," + DecodedText.UNDECODABLE + "!");
    }

    @Property(tries = 200)
    void utf8IsReadAsItWasWritten(@ForAll("texts") String text) throws Exception {
        assertThat(decoded(text.getBytes(UTF_8), null)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('À', 'ÿ')
                .withChars('\r', '\n', '’', '–', '中', 'ع')
                .ofMaxLength(300);
    }

    private static byte[] join(String start, byte[] end) {
        byte[] first = start.getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(first, first.length + end.length);
        System.arraycopy(end, 0, bytes, first.length, end.length);
        return bytes;
    }

    private static String decoded(byte[] bytes, @Nullable Charset declared) throws Exception {
        StringWriter text = new StringWriter();
        try (DecodedText decoded = DecodedText.of(new ByteArrayInputStream(bytes), declared)) {
            decoded.transferTo(text);
        }
        return text.toString();
    }
}
