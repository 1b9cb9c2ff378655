package org.iom.iml.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkedTest {

    private static Marked marked(String text, String... lexemes) {
        return Marked.of(text, SearchLanguage.SIMPLE, Set.of(lexemes)::contains);
    }

    @Test
    void wordsAreMarkedAsTheyStandInTheText() {
        assertThat(Marked.of(
                                "les réfugiés et les migrants",
                                SearchLanguage.FRENCH,
                                SearchQuery.of("refugie migrants").lexemes(SearchLanguage.FRENCH)::contains)
                        .html())
                .isEqualTo("les <mark>réfugiés</mark> et les <mark>migrants</mark>");
    }

    @Test
    void whatTheTextHasOfHtmlIsShownAsText() {
        assertThat(marked("<script>alert('1')</script> & \"migrants\"", "migrants")
                        .html())
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;<mark>migrants</mark>&quot;");
        assertThat(marked("<b>", "b").html()).isEqualTo("&lt;<mark>b</mark>&gt;");
    }

    @Test
    void fragmentsAreCutBetweenWordsAroundWhatWasLookedFor() {
        List<String> fragments = marked("word ".repeat(100) + "migrants" + " and more".repeat(100), "migrants")
                .fragments(2);

        assertThat(fragments).hasSize(1);
        assertThat(fragments.getFirst())
                .startsWith("… word")
                .contains("word <mark>migrants</mark> and more")
                .endsWith(" …")
                .hasSizeLessThan(260);
        assertThat(marked("nothing here", "migrants").fragments(2)).isEmpty();
    }

    @Property
    void htmlHasNoElementButMarkWhateverTheTextAndTheMarks(@ForAll String text, @ForAll boolean marks) {
        String html = Marked.of(text, SearchLanguage.SIMPLE, lexeme -> marks).html();

        assertThat(html.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">", "\"", "'");
    }

    @Property
    void fragmentsAreWithinTheTextHoweverItIsMarked(
            @ForAll List<Boolean> words, @ForAll @IntRange(max = 9) int letters) {
        StringBuilder text = new StringBuilder();
        words.forEach(
                mark -> text.append((mark ? "m" : "w").repeat(1 + letters)).append(' '));

        assertThat(Marked.of(text.toString(), SearchLanguage.SIMPLE, lexeme -> lexeme.startsWith("m"))
                        .fragments(3))
                .hasSizeLessThanOrEqualTo(3);
    }
}
