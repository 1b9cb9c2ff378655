package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    @Test
    void aSentenceIsFoundAsItsTemplate() {
        assertThat(Sentence.saidIn("""
                throw new NotFound("There is no course " + code + ", nor (a) " + titles.get("x, y") + '.');
                throw BadInput.field("/" + name, "no-date", "Say \\"when\\""
                        + " it is.");
                throw new Refusal(code, detail);
                """)).containsExactly("There is no course {1}, nor (a) {2}.", "Say \"when\" it is.");
    }

    @Test
    void whatNobodySaysIsDeadUnlessItIsACaseOfSomethingMoreGeneral() {
        assertThat(Translations.dead(
                        "fr",
                        Map.of("There is no party {1}.", "", "It is {1} and {2}.", "", "Gone.", ""),
                        Set.of("There is no {1} {2}."),
                        Sentence.squashed("\"It is %s \" + \"and %s.\"")))
                .containsExactly("sentences/fr.po has what nobody says: Gone.");
    }
}
