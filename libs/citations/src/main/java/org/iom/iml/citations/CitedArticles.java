package org.iom.iml.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles or objectives that a text lists in one place: {@code articles 9 (1), 14 and 16 to 18}. */
record CitedArticles(int start, int end, List<String> addresses) {

    private static final String NUMBER =
            "\\d{1,3}(?:\\s?(?:bis|ter))?(?:\\s?\\(\\d{1,2}\\)|\\.\\d{1,2}(?!\\d))?(?:\\s?\\([a-z]\\))?";
    private static final String PARAGRAPHS =
            "(?:,?\\s(?:paragraphs?|paras?\\.?|paragraphes?|p\u00E1rrafos?|parrafos?)\\s(?<paragraph>\\d{1,2}),?)?";
    private static final String JOINT =
            "\\s*(?:,\\s*(?:and|et|y|&)?|and|et|y|&|to|\u00E0|a|al|-|\u2010|\u2011|\u2012|\u2013|\u2014)\\s*";
    private static final Pattern LISTED = Pattern.compile(
            "(?:\\b(?:paragraph|para\\.?|paragraphe|p\u00E1rrafo)\\s(?<before>\\d{1,2})\\s(?:of|de|du|del|de\\sl'|de\\sla)\\s?)?"
                    + "\\b(?:(?<article>art(?:s|icles?|\u00EDculos?|iculos?)?)|(?<objective>objecti(?:ve|f)s?|objetivos?))\\b\\.?\\s*"
                    + "(?:n[o\u00BA\u00B0]s?\\.?\\s?)?(?<list>" + NUMBER + "(?:" + JOINT + NUMBER + ")*)" + PARAGRAPHS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ITEM = Pattern.compile(
            "(?<joint>-|\u2010|\u2011|\u2012|\u2013|\u2014|\\bto\\b|\u00E0|\\ba\\b|\\bal\\b)?\\s*(?<number>\\d{1,3})(?:\\s?(?<bis>bis|ter))?"
                    + "(?:\\s?\\((?<paragraph>\\d{1,2})\\)|\\.(?<dotted>\\d{1,2}))?(?:\\s?\\((?<point>[a-z])\\))?");
    /** A range of more provisions than this is a slip of the pen, or a text as a whole. */
    private static final int LONGEST = 30;

    CitedArticles {
        addresses = List.copyOf(addresses);
    }

    static List<CitedArticles> in(String text) {
        List<CitedArticles> all = new ArrayList<>();
        Matcher listed = LISTED.matcher(text);
        while (listed.find()) {
            String prefix = listed.group("objective") == null ? "art_" : "objective_";
            String paragraph = listed.group("before") == null ? listed.group("paragraph") : listed.group("before");
            List<String> addresses = addresses(prefix, listed.group("list"));
            if (paragraph != null && addresses.size() == 1) {
                addresses = List.of(addresses.getFirst() + "__para_" + paragraph);
            }
            all.add(new CitedArticles(listed.start(), listed.end(), addresses));
        }
        return all;
    }

    private static List<String> addresses(String prefix, String list) {
        List<String> addresses = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        int before = 0;
        while (item.find()) {
            int number = Integer.parseInt(item.group("number"));
            if (item.group("joint") != null && before > 0 && number - before <= LONGEST) {
                for (int between = before + 1; between < number; between++) {
                    addresses.add(prefix + between);
                }
            }
            addresses.add(prefix
                    + number
                    + part("_", item.group("bis"))
                    + part("__para_", item.group("paragraph") == null ? item.group("dotted") : item.group("paragraph"))
                    + part("__point_", item.group("point")));
            before = number;
        }
        return addresses;
    }

    private static String part(String step, @Nullable String number) {
        return number == null ? "" : step + number;
    }
}
