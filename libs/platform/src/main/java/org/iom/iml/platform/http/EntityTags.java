package org.iom.iml.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of a condition (RFC 9110 §13.1): a list of strong and weak ones, or any. */
record EntityTags(boolean any, List<String> strong, List<String> weak) {

    /** What weakens every tag on its way does so to those that are weak already. */
    private static final Pattern TAG = Pattern.compile("((?:W/)*)\"([^\"]*)\"");

    static EntityTags of(String condition) {
        List<String> strong = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        Matcher tags = TAG.matcher(condition);
        while (tags.find()) {
            (tags.group(1).isEmpty() ? strong : weak).add(tags.group(2));
        }
        return new EntityTags(condition.strip().equals("*"), strong, weak);
    }

    /** Whether one of them is the version, byte for byte. */
    boolean matchStrongly(String version) {
        return strong.contains(version);
    }

    /** Whether one of them says the same, perhaps in other bytes. */
    boolean matchWeakly(String version) {
        return any || strong.contains(version) || weak.contains(version);
    }
}
