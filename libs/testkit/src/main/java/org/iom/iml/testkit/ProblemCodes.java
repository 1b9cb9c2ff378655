package org.iom.iml.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The check of the problem codes that a module sends against docs/problems.md and the titles in each language. */
public final class ProblemCodes {

    private static final List<String> LANGUAGES = List.of("fr", "es");

    /** The creation of a failure, up to the first string that is a code. */
    private static final Pattern SENT = Pattern.compile(
            "(?:new Refusal|new BadInput|new NotReady|BadInput\\.field|BadInput\\.unprocessable|Rules\\.unless)"
                    + "\\((?:[^;\"]|\"(?![a-z]+(?:-[a-z]+)+\")[^\"]*\")*?\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern LISTED = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    private ProblemCodes() {}

    /** Returns the codes that a module sends without documentation or title. */
    public static List<String> missing() {
        try {
            Set<String> listed = found(LISTED, Files.readString(documentation()));
            List<String> missing = new ArrayList<>();
            for (String code : sent(Path.of("src/main/java"))) {
                if (!listed.contains(code)) {
                    missing.add(code + " is not in docs/problems.md");
                }
                LANGUAGES.stream()
                        .filter(language -> !titles(language).contains(code))
                        .forEach(language ->
                                missing.add(code + " has no title in problems/" + language + ".properties"));
            }
            return missing;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> sent(Path sources) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                codes.addAll(found(SENT, Files.readString(file)));
            }
        }
        return codes;
    }

    static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static Set<String> sentIn(String source) {
        return found(SENT, source);
    }

    private static Path documentation() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/problems.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("docs/problems.md is in no folder above this module");
        }
        return folder.resolve("docs/problems.md");
    }

    private static Set<String> titles(String language) {
        Set<String> titles = new TreeSet<>();
        try {
            String name = "problems/" + language + ".properties";
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name))) {
                Properties own = new Properties();
                try (InputStreamReader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    own.load(text);
                }
                titles.addAll(own.stringPropertyNames());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return titles;
    }
}
