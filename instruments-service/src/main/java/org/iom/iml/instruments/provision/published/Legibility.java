package org.iom.iml.instruments.provision.published;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The signs by which words were misread from the image of a page. */
final class Legibility {

    private static final Pattern MISREAD = Pattern.compile(
            "\\S*(?:\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}|\\p{Ll}\\p{Lu}|\\p{L}\\d|\\d(?!st|nd|rd|th)\\p{L}{2}"
                    + "|[\\^\\\\£~¬¦|•■§{}<>_=%$#@*]|\\p{L}[»«:!?;]\\p{L}"
                    + "|(?<![\\p{L}\\p{N}.'’(-])[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ](?=\\s)"
                    + "|(?<![\\p{L}'’.])[b-df-hj-np-tv-xz]{3,}(?![\\p{L}.]))\\S*|\\p{L}{2,}-\\s\\p{Ll}+");

    private Legibility() {}

    /** Returns the first word that cannot be as it was printed. */
    static Optional<String> misread(String text) {
        return MISREAD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .findFirst();
    }
}
