package org.iom.iml.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entity tags of a conditional header (RFC 9110 §13.1): strong and weak ones, or any. */
record EntityTags(boolean any, List<String> strong, List<String> weak) {

    /** The form of a tag; intermediaries that weaken tags may prefix {@code W/} more than once. */
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

    /** What parts a version from what is shown besides. */
    static final String BESIDES = ".";

    /** Reports whether nothing in it has the form of a tag. */
    boolean isNone() {
        return !any && strong.isEmpty() && weak.isEmpty();
    }

    /** Reports whether one of the tags is strong and names this version. */
    boolean matchStrongly(String version) {
        return strong.stream().anyMatch(tag -> tag.equals(version) || tag.startsWith(version + BESIDES));
    }

    /** Reports whether one of the tags names this version, strongly or weakly. */
    boolean matchWeakly(String version) {
        return any || strong.contains(version) || weak.contains(version);
    }
}
