package org.iom.iml.training.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.request.Subject;
import org.iom.iml.training.request.TrainingRequest;
import org.iom.iml.training.request.Wish;
import org.junit.jupiter.api.Test;

class PurposeTest {

    private static final UUID RECOMMENDATION = Ids.next();

    private static TrainingRequest aRequestOf(String party) {
        return new TrainingRequest(
                Ids.next(),
                party,
                "Ministry of Labour",
                new Subject(List.of("labour-migration"), "Inspectors are new.", List.of(RECOMMENDATION), List.of()),
                new Wish("en", 20, null, null));
    }

    @Test
    void anEditionTakesOverWhatTheRequestAsksFor() {
        TrainingRequest request = aRequestOf("KEN");

        Purpose purpose = Purpose.of(List.of("trafficking"), List.of(), List.of(RECOMMENDATION))
                .fulfilling(request);

        assertThat(purpose)
                .isEqualTo(new Purpose(
                        List.of("trafficking", "labour-migration"),
                        List.of("KEN"),
                        List.of(RECOMMENDATION),
                        request.id(),
                        "KEN"));
    }

    @Test
    void anEditionForOtherStatesDoesNotFulfilARequest() {
        Purpose forUganda = Purpose.of(List.of("trafficking"), List.of("UGA"), List.of());

        assertThatThrownBy(() -> forUganda.fulfilling(aRequestOf("KEN"))).isInstanceOf(BadInput.class);
    }

    @Test
    void anEditionHasTheThemesOfItsCourseUnlessItNamesItsOwn() {
        assertThat(Purpose.of(List.of(), List.of(), List.of())
                        .orThemes(List.of("detention"))
                        .themes())
                .containsExactly("detention");
        assertThat(Purpose.of(List.of("trafficking"), List.of(), List.of())
                        .orThemes(List.of("detention"))
                        .themes())
                .containsExactly("trafficking");
    }
}
