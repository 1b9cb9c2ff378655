package org.iom.iml.instruments.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkedTest {

    private static final char B = Marked.BEGIN;
    private static final char E = Marked.END;

    @Test
    void marksOfTheTextAndOfItsUnaccentedFormAreBothShown() {
        Marked marked = new Marked("les réfugiés et les migrants")
                .with("les " + B + "réfugiés" + E + " et les migrants")
                .with("les refugies et les " + B + "migrants" + E);

        assertThat(marked.html()).isEqualTo("les <mark>réfugiés</mark> et les <mark>migrants</mark>");
    }

    @Test
    void whatTheTextHasOfHtmlIsShownAsText() {
        Marked marked = new Marked("<script>alert('1')</script> & \"migrants\"")
                .with(" script>alert('1')  /script> & \"" + B + "migrants" + E + "\"");

        assertThat(marked.html())
                .isEqualTo("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;migrants&quot;");
        assertThat(new Marked("<b>").with(B + " b " + E).html()).isEqualTo("<mark>&lt;b&gt;</mark>");
    }

    @Test
    void fragmentsAreCutBetweenWordsAroundWhatWasLookedFor() {
        String before = "word ".repeat(100);
        String after = " and more".repeat(100);
        List<String> fragments = new Marked(before + "migrants" + after)
                .with(before + B + "migrants" + E + after)
                .fragments(2);

        assertThat(fragments).hasSize(1);
        assertThat(fragments.getFirst())
                .startsWith("… word")
                .contains("word <mark>migrants</mark> and more")
                .endsWith(" …")
                .hasSizeLessThan(260);
        assertThat(new Marked("nothing here").fragments(2)).isEmpty();
    }

    @Property
    void htmlHasNoElementButMarkWhateverTheTextAndTheMarks(@ForAll String text, @ForAll String marked) {
        String html = new Marked(text).with(marked).html();

        assertThat(html.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">", "\"", "'");
    }

    @Property
    void fragmentsAreWithinTheTextHoweverItIsMarked(@ForAll List<Boolean> marks, @ForAll char space) {
        StringBuilder text = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < marks.size() * 20; i++) {
            char letter = i % 7 == 3 ? ' ' : i % 11 == 0 ? space : 'a';
            boolean mark = marks.get(i / 20) && letter != B && letter != E;
            letter = letter == B || letter == E ? 'b' : letter;
            text.append(letter);
            marked.append(mark ? "" + B + letter + E : "" + letter);
        }

        assertThat(new Marked(text.toString()).with(marked.toString()).fragments(3))
                .hasSizeLessThanOrEqualTo(3);
    }
}
