package org.iom.iml.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generated vocabulary of one language: some common words, and four thousand of which each is rarer than the one
 * before.
 */
record GeneratedWords(String language, List<String> common, boolean hasTexts) {

    private static final int RARE = 4_000;

    static final List<GeneratedWords> LANGUAGES = List.of(
            of("en", true, "workers protection detention rights children refugees labour State return family"),
            of("fr", false, "travailleurs protection détention droits enfants réfugiés travail État retour famille"),
            of(
                    "es",
                    false,
                    "trabajadores protección detención derechos niños refugiados trabajo Estado retorno familia"));

    private static GeneratedWords of(String language, boolean hasTexts, String common) {
        return new GeneratedWords(language, List.of(common.split(" ")), hasTexts);
    }

    /** Returns a word, the rarer the higher its number. */
    String word(int number) {
        return number < common.size() ? common.get(number) : "w" + Integer.toString(number + 40_000, 36) + language;
    }

    /** Returns words with the frequencies of natural language, in which the n-th has a share of about 1/n. */
    String sentence(Random random, int words) {
        return Stream.generate(() -> word((int) Math.pow(RARE, random.nextDouble()) - 1))
                .limit(words)
                .collect(Collectors.joining(" "));
    }
}
