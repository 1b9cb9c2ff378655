package org.iom.iml.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundedMarkupTest {

    private static final int LONG = (1 << 20) + 10;

    @ParameterizedTest
    @MethodSource("surroundings")
    void aTokenThatFillsTheMemoryIsRefused(String before, String after) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            assertThatThrownBy(() -> read(before + "x".repeat(LONG) + after, charset))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("shorten");
        }
    }

    static Stream<Arguments> surroundings() {
        return Stream.of(
                Arguments.of("<a><!-- <", " --></a>"),
                Arguments.of("<a><!-- <b>", " --></a>"),
                Arguments.of("<a b='>", "'/>"),
                Arguments.of("<a", "/>"),
                Arguments.of("<a><![CDATA[<b>", "]]></a>"),
                Arguments.of("<a><?p <b>", "?></a>"),
                Arguments.of("<a>", "</a>"));
    }

    @Test
    void aFileOfManyTokensIsReadWhole() throws IOException {
        String part = "<p a='1 > 0' b=\"it's\">words &lt; more</p><!-- a -- b > c --><![CDATA[ ]] > ]]><?i a > b?>\n";

        assertThat(read(part.repeat(40_000), StandardCharsets.UTF_8)).isEqualTo(part.length() * 40_000L);
    }

    @Test
    void aPartOfAFileIsBoundedAndTheFileIsNot() throws IOException {
        InputStream endless = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(new byte[600]), new ByteArrayInputStream(new byte[600]))));
        try (Allowance allowance = new Allowance(endless, 1_000)) {
            assertThat(allowance.readNBytes(600)).hasSize(600);
            allowance.renew();
            assertThat(allowance.readNBytes(600)).hasSize(600);
        }
        assertThatThrownBy(() -> new Allowance(new ByteArrayInputStream(new byte[1_200]), 1_000).readAllBytes())
                .isInstanceOf(UnreadableFile.class);
    }

    private static long read(String text, Charset charset) throws IOException {
        try (InputStream file = new BoundedMarkup(new ByteArrayInputStream(text.getBytes(charset)))) {
            return file.transferTo(OutputStream.nullOutputStream());
        }
    }
}
