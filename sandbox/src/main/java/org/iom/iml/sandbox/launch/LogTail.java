package org.iom.iml.sandbox.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for a message about why a part did not start. */
final class LogTail {
    private static final int BYTES = 16 << 10;
    private static final int LINES = 15;
    private static final int WIDTH = 400;

    private LogTail() {}

    static String of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            StringBuilder tail = new StringBuilder("The end of ").append(log).append(":");
            for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
                tail.append("\n  ").append(line, 0, Math.min(WIDTH, line.length()));
            }
            return tail.toString();
        } catch (IOException e) {
            return "There is no log in " + log + ".";
        }
    }
}
