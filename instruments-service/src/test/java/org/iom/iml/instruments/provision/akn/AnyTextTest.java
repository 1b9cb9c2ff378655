package org.iom.iml.instruments.provision.akn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.instruments.provision.edition.ProvisionText.Notes;
import org.iom.iml.instruments.provision.json.JsonDocument;
import org.iom.iml.instruments.provision.json.JsonText;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

class AnyTextTest {

    @Property(tries = 300)
    void whateverItsWordsATextSurvivesBothForms(
            @ForAll @Size(min = 1, max = 6) List<@StringLength(max = 60) String> words) throws IOException {
        List<ProvisionText> texts = texts(words);

        assertThat(throughXml(texts))
                .isEqualTo(texts.stream().map(AnyTextTest::bare).toList());
        assertThat(throughJson(texts)).isEqualTo(texts);
    }

    /** Articles that each hold a paragraph, of the words in turn. */
    private static List<ProvisionText> texts(List<String> words) {
        List<ProvisionText> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            String other = words.get((i + 1) % words.size());
            String article = "art_" + i;
            texts.add(text(article, null, List.of(i + 1), "article", one, ProvisionText.line(other), one));
            texts.add(
                    text(article + "__para_1", article, List.of(i + 1, 1), "paragraph", null, "", other + "\n" + one));
        }
        return texts;
    }

    private static ProvisionText text(
            String eId,
            @Nullable String parent,
            List<Integer> path,
            String kind,
            @Nullable String number,
            String heading,
            String words) {
        Notes notes = new Notes(heading.isEmpty() ? null : "official", null, null, List.of("data"));
        return new ProvisionText(
                eId, parent, path, kind, number, Map.of("en", heading), Map.of("en", words), notes, null);
    }

    private static ProvisionText bare(ProvisionText text) {
        return new ProvisionText(
                text.eId(),
                text.parent(),
                text.path(),
                text.kind(),
                text.number(),
                text.headings(),
                text.texts(),
                null,
                null);
    }

    private static List<ProvisionText> throughXml(List<ProvisionText> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AknDocument.write(
                new AknIdentity("ATLANTIS", "protocol", "Atlantis", LocalDate.of(1990, 12, 18), "en"), texts, out);
        return AknTextTest.texts(out.toString(UTF_8)).stream()
                .sorted(Comparator.comparing(ProvisionText::eId))
                .toList();
    }

    private static List<ProvisionText> throughJson(List<ProvisionText> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonDocument.write("ATLANTIS", texts, out);
        List<ProvisionText> read = new ArrayList<>();
        JsonText.of(new ByteArrayInputStream(out.toByteArray())).forEachRemaining(row -> read.add(value(row)));
        return read;
    }

    private static ProvisionText value(ImportRow<ProvisionText> row) {
        return row.value();
    }
}
