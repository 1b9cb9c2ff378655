package org.iom.iml.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.iom.iml.sandbox.launch.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {

    @TempDir
    private Path folder;

    @Test
    void eachTextGoesToTheFormatOfItsKindAndMarkdownFirst() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/law.md"), "# Law");
        Files.writeString(folder.resolve("a/text.json"), "{\"title\": \"x\", \"text\": \"y\"}");
        Files.writeString(folder.resolve("a/ours.json"), "{\"languages\": [\"en\"], \"provisions\": []}");
        Files.writeString(folder.resolve("text.xml"), "<akomaNtoso/>");
        Files.writeString(folder.resolve("a/notes.txt"), "x");

        List<FileImport> texts = TextFiles.in(folder);

        assertThat(texts)
                .extracting(FileImport::operation)
                .containsExactly(
                        "/v1/provision-imports?format=markdown-law",
                        "/v1/provision-imports?format=akoma-ntoso",
                        "/v1/provision-imports?format=iml-json",
                        "/v1/provision-imports?format=json-law");
        assertThat(texts)
                .extracting(FileImport::mediaType)
                .containsExactly("text/markdown", "application/xml", "application/json", "application/json");
    }

    @Test
    void aFolderWithoutTextsIsSaidInASentence() {
        assertThatThrownBy(() -> TextFiles.in(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("There is no text in");
    }

    @Test
    void ofEachFileItIsSaidWhatWasReadAndWhatIsUnsure() {
        TextReport report = new TextReport(folder);
        report.add(
                FileImport.ofText(folder.resolve("es/law.md")),
                new Job("\"finished-94\"", "finished", 94, 91, 1, 3, ""),
                List.of(
                        new Rejection("law.md", 24, "text-recognized", "Read as ICRMW in es: 92 of 93 articles."),
                        new Rejection("law.md", 120, "end-unsure", "Where article 4 ends is not certain."),
                        new Rejection("law.md", 140, "end-unsure", "Where article 6 ends is not certain.")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        report.print(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "es/law.md: 91 new, 1 unchanged",
                        "  Read as ICRMW in es: 92 of 93 articles.",
                        "     2  end-unsure, line 120, 140: Where article 4 ends is not certain.");
    }
}
