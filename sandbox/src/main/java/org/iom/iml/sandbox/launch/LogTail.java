package org.iom.iml.sandbox.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, quoted when a part fails to start. */
final class LogTail {
    private static final int BYTES = 64 << 10;
    private static final int LINES = 8;
    private static final int WIDTH = 600;
    private static final ObjectMapper JSON = new ObjectMapper();

    private LogTail() {}

    static String of(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) Math.min(BYTES, file.length())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            StringBuilder tail = new StringBuilder("The end of ").append(log).append(":");
            for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
                String said = said(line);
                tail.append("\n  ").append(said, 0, Math.min(WIDTH, said.length()));
            }
            return tail.toString();
        } catch (IOException e) {
            return "There is no log in " + log + ".";
        }
    }

    /** Returns the readable content of a line: for a JSON record, its message and those of its causes. */
    private static String said(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode log = JSON.readTree(line);
            StringBuilder said = new StringBuilder(log.path("level").asText())
                    .append(' ')
                    .append(log.path("message").asText());
            for (JsonNode cause = log.path("exception");
                    !cause.isMissingNode();
                    cause = cause.at("/causedBy/exception")) {
                said.append(": ").append(cause.path("message").asText());
            }
            return said.toString();
        } catch (JsonProcessingException cutOff) {
            return line;
        }
    }
}
