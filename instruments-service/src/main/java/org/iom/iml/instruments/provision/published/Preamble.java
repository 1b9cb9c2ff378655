package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.instruments.text.Folded;

/** The preamble of a text, read where its beginning and its end are known by their words. */
final class Preamble {

    private static final Pattern NAME = Pattern.compile("(?i)^(?:preamb[a-z]*|preambul[oe])[\\s.:]*");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:the |we,? |los estados|las altas|los gobiernos|las partes|la conferencia|les etats|les hautes|considering"
                    + "|whereas|considerando|considerant|la asamblea|государства).*");

    private Preamble() {}

    /** Returns its lines; none where it cannot be told from what stands around it. */
    static List<String> of(List<PublishedLine> preface, long title) {
        List<PublishedLine> own = new ArrayList<>();
        for (PublishedLine line : preface) {
            if (line.number() <= title) {
                continue;
            }
            String words = withoutName(line.words());
            if (own.isEmpty() && !begins(words)) {
                continue;
            }
            if (Structure.isPart(line) || line.isHeading()) {
                break;
            }
            own.add(line.with(words));
        }
        boolean isWhole = !own.isEmpty() && own.getLast().words().endsWith(":");
        return isWhole ? Body.unwrapped(own) : List.of();
    }

    private static boolean begins(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && BEGINNING.matcher(Folded.of(words)).matches();
    }

    private static String withoutName(String words) {
        String folded = Folded.of(words);
        Matcher name = NAME.matcher(folded);
        return folded.length() == words.length() && name.find() ? words.substring(name.end()) : words;
    }
}
