package org.iom.iml.sandbox.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.sandbox.launch.Failure;

/** The texts in a folder and the folders below it, in the order in which they are loaded. */
final class TextFiles {

    private TextFiles() {}

    /** Returns Markdown first, then XML, then JSON, whose texts may be read from pages: the words read first stay. */
    static List<FileImport> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<FileImport> texts = files.filter(Files::isRegularFile)
                    .filter(FileImport::isText)
                    .sorted(Comparator.<Path>comparingInt(TextFiles::turn).thenComparing(Comparator.naturalOrder()))
                    .map(FileImport::ofText)
                    .toList();
            if (texts.isEmpty()) {
                throw new Failure("There is no text in " + folder + ": *.md, *.json, *.xml or *.akn.");
            }
            return texts;
        } catch (IOException e) {
            throw new Failure("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private static int turn(Path file) {
        String name = file.toString();
        return name.endsWith(".md") ? 0 : name.endsWith(".json") ? 2 : 1;
    }
}
