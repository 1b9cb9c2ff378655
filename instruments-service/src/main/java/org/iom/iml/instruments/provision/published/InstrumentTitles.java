package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iom.iml.instruments.text.Folded;
import org.jspecify.annotations.Nullable;

/** The titles and names of instruments, by which a text is recognised whatever its capitals, accents and blanks. */
public final class InstrumentTitles {

    /** Shorter names, such as acronyms, occur in other texts too. */
    private static final int FEWEST_LETTERS = 20;

    private static final int MAX_LINES = 6;
    private static final Pattern ADDITION = Pattern.compile("\\s*\\([^)]*\\)\\s*$|,\\s*\\d{4}$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Title> titles;

    private InstrumentTitles(List<Title> titles) {
        this.titles = titles;
    }

    /**
     * A name of an instrument.
     *
     * @param language null where the name is used in any
     */
    public record Name(String instrument, @Nullable String language, String words) {}

    private record Title(String instrument, @Nullable String language, String letters) {}

    public static InstrumentTitles of(List<Name> names) {
        List<Title> titles = new ArrayList<>();
        for (Name name : names) {
            String plain = ADDITION.matcher(name.words()).replaceAll("");
            titles.add(new Title(name.instrument(), name.language(), letters(name.words())));
            titles.add(new Title(name.instrument(), name.language(), letters(plain)));
        }
        return new InstrumentTitles(titles.stream()
                .distinct()
                .filter(title -> title.letters().length() >= FEWEST_LETTERS)
                .sorted(Comparator.comparingInt(title -> -title.letters().length()))
                .toList());
    }

    /** A title found in a file: whose it is, where it stands, and its words there. */
    record Found(String instrument, long line, String words) {}

    /** Returns the title in this language that stands alone in one or more lines, the last where there are several. */
    Optional<Found> lastAlone(List<PublishedLine> lines, String language) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            StringBuilder words = new StringBuilder();
            Optional<Found> longest = Optional.empty();
            for (int to = at; to < Math.min(lines.size(), at + MAX_LINES); to++) {
                words.append(to == at ? "" : " ").append(lines.get(to).words());
                Optional<Found> here =
                        alone(words.toString(), language, lines.get(at).number());
                longest = here.isPresent() ? here : longest;
            }
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> alone(String words, String language, long line) {
        String letters = letters(words);
        return titles.stream()
                .filter(title -> title.language() == null || title.language().equals(language))
                .filter(title -> letters.startsWith(title.letters()) && isEndOfTitle(words, title.letters()))
                .findFirst()
                .map(title -> new Found(title.instrument(), line, words));
    }

    /** Whether nothing follows the title but what is added in brackets, quotation marks or as a date. */
    private static boolean isEndOfTitle(String words, String letters) {
        int matched = 0;
        int at = 0;
        while (at < words.length() && matched < letters.length()) {
            matched += letters(words.substring(at, at + 1)).length();
            at++;
        }
        String rest = words.substring(at).strip();
        return rest.chars().noneMatch(Character::isLetterOrDigit) || "(\"“«[".indexOf(rest.charAt(0)) >= 0;
    }

    /** Returns the only instrument that is named within the words, or none where several are. */
    Optional<String> onlyOneWithin(String words) {
        String letters = letters(words);
        List<String> instruments = new ArrayList<>();
        for (Title title : titles) {
            if (letters.contains(title.letters())) {
                letters = letters.replace(title.letters(), "|");
                instruments.add(title.instrument());
            }
        }
        return instruments.stream().distinct().count() == 1 ? Optional.of(instruments.getFirst()) : Optional.empty();
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(Folded.of(words)).replaceAll("");
    }
}
