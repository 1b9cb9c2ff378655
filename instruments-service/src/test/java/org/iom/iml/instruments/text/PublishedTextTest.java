package org.iom.iml.instruments.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void utf8IsReadWithAndWithoutItsMark() throws IOException {
        assertThat(read("Côte d'Ivoire".getBytes(StandardCharsets.UTF_8))).isEqualTo("Côte d'Ivoire");
        assertThat(read("\uFEFFCôte d'Ivoire".getBytes(StandardCharsets.UTF_8))).isEqualTo("Côte d'Ivoire");
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        assertThat(read("\uFEFFCôte".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Côte");
        assertThat(read("\uFEFFCôte".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Côte");
    }

    @Test
    void windows1252IsReadWhereUtf8Fails() throws IOException {
        assertThat(read("Côte d’Ivoire, Türkiye, São Tomé".getBytes(WINDOWS)))
                .isEqualTo("Côte d’Ivoire, Türkiye, São Tomé");
    }

    @Test
    void aFileOfBothIsReadAsBoth() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("Côte,".getBytes(StandardCharsets.UTF_8));
        mixed.write("Côte".getBytes(WINDOWS));

        assertThat(read(mixed.toByteArray())).isEqualTo("Côte,Côte");
    }

    @Test
    void aDeclaredCharsetCountsWhereTheTextIsNotUtf8() throws IOException {
        assertThat(read("Туркменистан".getBytes(Charset.forName("windows-1251")), "windows-1251"))
                .isEqualTo("Туркменистан");
        assertThat(read("土库曼斯坦".getBytes(Charset.forName("GB18030")), "GB18030"))
                .isEqualTo("土库曼斯坦");
        assertThat(read("Côte".getBytes(StandardCharsets.UTF_16LE), "UTF-16LE")).isEqualTo("Côte");
        assertThat(read("Côte".getBytes(StandardCharsets.UTF_8), "ISO-8859-1")).isEqualTo("Côte");
        assertThat(read("Côte".getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1"))
                .isEqualTo("Côte");
        assertThat(read("Côte".getBytes(StandardCharsets.UTF_8), "no-such-charset!"))
                .isEqualTo("Côte");
    }

    @Test
    void nothingIsReadFromNothing() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {(byte) 0xC3})).isEqualTo("Ã");
    }

    @Property(tries = 50)
    void aLongTextComesThroughWhole(@ForAll @NotEmpty String text) throws IOException {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String longText = sound.repeat(20_000 / text.length() + 1);

        assertThat(read(longText.getBytes(StandardCharsets.UTF_8)).equals(longText))
                .isTrue();
    }

    private static String read(byte[] bytes) throws IOException {
        return read(bytes, null);
    }

    private static String read(byte[] bytes, @Nullable String charset) throws IOException {
        try (Reader reader = PublishedText.of(new ByteArrayInputStream(bytes), charset)) {
            StringBuilder text = new StringBuilder();
            char[] some = new char[777];
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                text.append(some, 0, read);
            }
            return text.toString();
        }
    }
}
