package org.iom.iml.instruments.theme;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.iom.iml.instruments.theme.ThemeFacts.Mapping;
import org.iom.iml.instruments.theme.Thesaurus.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThesaurusTest {

    private static final List<String> NONE = List.of();

    @Test
    void whatStandsAboveIsToldNearestFirst() {
        Thesaurus thesaurus = new Thesaurus(List.of(
                theme("rights", NONE, NONE),
                theme("liberty", List.of("rights"), NONE),
                theme("detention", List.of("liberty"), NONE),
                theme("immigration-detention", List.of("detention"), NONE)));

        assertThat(thesaurus.ancestors("immigration-detention")).containsExactly("detention", "liberty", "rights");
        assertThat(thesaurus.narrower("liberty")).containsExactly("detention");
        assertThat(thesaurus.faults()).isEmpty();
    }

    @Test
    void oneOfTwoRelatedThemesNamesTheOtherAndBothAreRelated() {
        Thesaurus thesaurus =
                new Thesaurus(List.of(theme("expulsion", NONE, List.of("detention")), theme("detention", NONE, NONE)));

        assertThat(thesaurus.related("detention")).containsExactly("expulsion");
        assertThat(thesaurus.related("expulsion")).containsExactly("detention");
    }

    @Test
    void aThemeMayNotStandAboveItself() {
        Thesaurus thesaurus = new Thesaurus(List.of(
                theme("one", List.of("three"), NONE),
                theme("two", List.of("one"), NONE),
                theme("three", List.of("two"), NONE)));

        assertThat(thesaurus.faults()).extracting(Fault::code).containsOnly("theme-above-itself");
        assertThat(thesaurus.faults()).extracting(Fault::theme).containsExactly("one", "three", "two");
    }

    @Test
    void aThemeAboveOrBelowIsNotRelatedAsWell() {
        Thesaurus thesaurus = new Thesaurus(List.of(
                theme("rights", NONE, NONE),
                theme("liberty", List.of("rights"), NONE),
                theme("detention", List.of("liberty"), List.of("rights"))));

        assertThat(thesaurus.faults())
                .extracting(Fault::theme, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("detention", "related-theme-is-above-or-below"),
                        tuple("rights", "related-theme-is-above-or-below"));
    }

    @Test
    void aThemeIsNotRelatedToItself() {
        assertThat(new Thesaurus(List.of(theme("one", NONE, List.of("one")))).faults())
                .extracting(Fault::pointer)
                .containsExactly("/related");
    }

    @Test
    void themesThatDoNotExistAreNamed() {
        Thesaurus thesaurus = new Thesaurus(List.of(theme("one", List.of("nowhere"), List.of("nobody"))));

        assertThat(thesaurus.faults()).extracting(Fault::detail).anyMatch(detail -> detail.contains("nowhere"));
        assertThat(thesaurus.faults()).extracting(Fault::detail).anyMatch(detail -> detail.contains("nobody"));
    }

    @Test
    void aPreferredLabelBelongsToOneThemeAndIsNoAlternativeAsWell() {
        Thesaurus thesaurus = new Thesaurus(List.of(
                labelled("one", Map.of("en", "Detention"), Map.of("en", List.of("Detention"))),
                labelled("two", Map.of("en", "detention"), Map.of())));

        assertThat(thesaurus.faults()).extracting(Fault::code).containsOnly("name-twice", "name-taken");
    }

    @Test
    void aThemeNeedsAnEnglishName() {
        assertThat(new Thesaurus(List.of(labelled("one", Map.of("fr", "Un"), Map.of()))).faults())
                .extracting(Fault::code)
                .containsExactly("no-english-name");
    }

    @ParameterizedTest
    @EnumSource(MappingRelation.class)
    void whatIsExactlyTheSameIsNotBroaderNarrowerOrRelatedAsWell(MappingRelation other) {
        ThemeFacts theme = new ThemeFacts(
                "one",
                Map.of("en", "One"),
                null,
                null,
                null,
                null,
                List.of(
                        new Mapping("uhri", "Right to health", MappingRelation.EXACT),
                        new Mapping("uhri", "Right to health", other)),
                "test");

        boolean fits = other == MappingRelation.EXACT || other == MappingRelation.CLOSE;
        assertThat(new Thesaurus(List.of(theme)).faults().isEmpty()).isEqualTo(fits);
    }

    /** Where each theme stands only below earlier ones there is no circle; one arrow back from the root closes one. */
    @Property(tries = 200)
    void aCircleIsFoundWhereverItCloses(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 11) Integer> above) {
        List<ThemeFacts> themes = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            themes.add(theme("t" + i, i == 0 ? NONE : List.of("t" + above.get(i) % i), NONE));
        }
        Thesaurus tree = new Thesaurus(themes);
        String leaf = "t" + (above.size() - 1);
        List<ThemeFacts> closed = new ArrayList<>(themes);
        closed.set(0, theme("t0", List.of(leaf), NONE));

        assertThat(tree.faults()).isEmpty();
        assertThat(themes.stream().collect(toMap(ThemeFacts::code, theme -> tree.ancestors(theme.code()))))
                .allSatisfy((code, ancestors) -> assertThat(ancestors).doesNotContain(code));
        assertThat(new Thesaurus(closed).faults()).extracting(Fault::theme).contains("t0", leaf);
    }

    private static ThemeFacts theme(String code, List<String> broader, List<String> related) {
        return new ThemeFacts(code, Map.of("en", code), null, null, broader, related, null, "test");
    }

    private static ThemeFacts labelled(String code, Map<String, String> names, Map<String, List<String>> alternatives) {
        return new ThemeFacts(code, names, alternatives, null, null, null, null, "test");
    }
}
