package org.iom.iml.instruments.declaration.rule;

import java.util.List;
import java.util.regex.Pattern;

/** Comparisons of addresses of provisions, including which lie within others. */
public final class Targets {

    private static final Pattern ADDRESS = Pattern.compile("(?:[A-Z0-9][A-Za-z0-9-]*:)?[a-z]+(?:_{1,2}[A-Za-z0-9]+)*");

    private Targets() {}

    public static boolean isAddress(String text) {
        return text.length() <= 100 && ADDRESS.matcher(text).matches();
    }

    /** Reports whether the two are the same or one lies within the other. */
    public static boolean touch(String one, String other) {
        return lies(one, other) || lies(other, one);
    }

    /** Reports whether {@code inner} is {@code outer} or a part of it. */
    public static boolean lies(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "__");
    }

    /** Reports whether {@code target} is one of {@code provisions} or a part of one. */
    public static boolean within(String target, List<String> provisions) {
        return provisions.stream().anyMatch(provision -> lies(target, provision));
    }
}
