package org.iom.iml.gateway.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.language.Languages;

/** What each problem is called in each language of the bundles {@code titles}. */
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

    /** That language's own, and never that of the machine. */
    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.iom.iml.gateway.problem.titles",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
