package org.iom.iml.monitoring.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A symbol normalized for comparison: without spaces or surrounding text, and in capitals except for its suffixes.
 *
 * @param symbols the symbol, or several where organs issued the document jointly and each gave it one
 * @param place the passage of the document that was cited, as {@code para. 23}
 */
record SymbolText(List<String> symbols, @Nullable String place) {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)^https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/(?:(?:ar|en|es|fr|ru|zh)/)?");
    private static final Pattern WORDS =
            Pattern.compile("(?i)^(?:u\\.?\\s*n\\.?\\s*)?(?:doc(?:ument)?s?\\.?|symbol)\\s*:?\\s*(?=[a-z]+[/.])");
    private static final Pattern CITED = Pattern.compile(
            "(?i)(?:\\s*[,;]\\s*|\\s+)((?:paras?|paragraphs?|at|pp?|annex|arts?)\\b.*|\\u00A7.*|\\u00B6.*)$");
    private static final Pattern AROUND = Pattern.compile(
            "^[\\s\\p{Z}\\p{Cf}(\\[\"'\\u201C\\u2018\\u00AB,;:.]+|[\\s\\p{Z}\\p{Cf})\\]\"'\\u201D\\u2019\\u00BB,;:.*]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern BETWEEN = Pattern.compile("[-,;&](?=(?:CCPR|CAT|CRC|CEDAW|CERD|CMW|CRPD|CED|A|E)/)");

    static SymbolText of(String asked) {
        String bare = AROUND.matcher(asked).replaceAll("");
        String plain = DASHES.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKC))
                .replaceAll("-")
                .replace('\\', '/');
        plain = WORDS.matcher(ADDRESS.matcher(plain).replaceFirst("")).replaceFirst("");
        Matcher cited = CITED.matcher(plain);
        String place = cited.find() ? cited.group(1).strip() : null;
        String symbol = place == null ? plain : plain.substring(0, cited.start());
        String whole =
                BLANKS.matcher(closed(AROUND.matcher(symbol).replaceAll(""))).replaceAll("");
        return new SymbolText(List.of(BETWEEN.split(written(whole))), place);
    }

    /** Returns the whole normalized text. */
    String whole() {
        return String.join("-", symbols);
    }

    /** Restores a closing bracket that trimming removed, as in {@code A/RES/217(III)}. */
    private static String closed(String symbol) {
        return symbol.contains("(") && !symbol.contains(")") ? symbol + ')' : symbol;
    }

    private static String written(String symbol) {
        return Arrays.stream(symbol.split("/", -1))
                .map(part -> SymbolSuffix.of(part).map(SymbolSuffix::form).orElse(part.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining("/"));
    }
}
