package org.iom.iml.gateway.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.language.Languages;

/** The title of each problem in each language, from the bundles {@code titles}. */
final class Titles {

    private static final Map<String, ResourceBundle> BUNDLES =
            Languages.SPOKEN.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Titles::bundle));

    private Titles() {}

    static String of(ProblemKind kind, String language) {
        return bundle(language, BUNDLES).getString(kind.code());
    }

    private static ResourceBundle bundle(String language, Map<String, ResourceBundle> known) {
        ResourceBundle bundle = known.get(language);
        if (bundle == null) {
            throw new IllegalArgumentException("There are no titles in " + language);
        }
        return bundle;
    }

    /** Returns the bundle of exactly that language, never of the machine's default. */
    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.iom.iml.gateway.problem.titles",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
