package org.iom.iml.sandbox.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iom.iml.sandbox.launch.Failure;

/**
 * The number of a treaty in the UN Treaty Collection, {@code IV-13}, derived from the name of its file, {@code
 * 4-13.csv}.
 */
final class UntcNumber {
    private static final Pattern FILE = Pattern.compile("(\\d{1,2})-(.+)\\.(?:csv|txt)");
    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private UntcNumber() {}

    static String ofFile(String name) {
        Matcher file = FILE.matcher(name);
        int chapter = file.matches() ? Integer.parseInt(file.group(1)) : 0;
        if (chapter < 1 || chapter >= 40) {
            throw new Failure("The file " + name + " is not named after a treaty, as 4-13.csv is.");
        }
        return TENS[chapter / 10] + ONES[chapter % 10] + "-" + file.group(2);
    }
}
