package org.iom.iml.training.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.need.Asked;
import org.iom.iml.training.need.Found;
import org.iom.iml.training.need.Need;
import org.iom.iml.training.need.Training;
import org.iom.iml.training.need.Training.TaughtCourse;
import org.iom.iml.training.programme.DraftProgramme.Refused;
import org.junit.jupiter.api.Test;

class DraftProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final TaughtCourse SANREMO = new TaughtCourse(Ids.next(), "SANREMO");
    private static final TaughtCourse MOSHI = new TaughtCourse(Ids.next(), "MOSHI");

    /** A need that weighs three for each recommendation. */
    private static Need need(String party, String theme, int recommendations, TaughtCourse... courses) {
        return new Need(
                party,
                theme,
                new Asked(recommendations, 0, 0, 0, List.of(Ids.next()), List.of("UPR")),
                new Found(0, List.of(), 0),
                new Training(List.of(), List.of(), List.of(courses), null, 0, TODAY),
                Instant.EPOCH);
    }

    private static NewProgramme wanted(int editions, int states, int events, int themes) {
        return new NewProgramme(editions, states, events, themes, null, null);
    }

    private static List<Draft> draft(NewProgramme wanted, Need... needs) {
        return new DraftProgramme(wanted, Set.of(), List.of(needs)).draft(Set.of());
    }

    @Test
    void theCourseThatAnswersMostIsProposedFirstAndTheNextForWhatIsLeft() {
        Need kenya = need("KEN", "detention", 5, SANREMO, MOSHI);
        Need uganda = need("UGA", "detention", 4, SANREMO, MOSHI);
        Need rwanda = need("RWA", "return", 3, MOSHI);
        Need burundi = need("BDI", "return", 2, MOSHI);
        Need italy = need("ITA", "asylum", 1, SANREMO);

        List<Draft> drafts = draft(wanted(3, 30, 0, 1), kenya, uganda, rwanda, burundi, italy);

        assertThat(drafts).extracting(Draft::course).containsExactly(MOSHI);
        assertThat(drafts.getFirst().parties()).containsExactly("KEN", "UGA", "RWA", "BDI");
        assertThat(drafts.getFirst().weight()).isEqualTo(42);
    }

    @Test
    void anEditionIsForSeveralStatesAndForNoMoreThanAreWanted() {
        Need kenya = need("KEN", "detention", 1, SANREMO);
        Need uganda = need("UGA", "detention", 3, SANREMO);
        Need rwanda = need("RWA", "detention", 2, SANREMO);

        assertThat(draft(wanted(1, 2, 0, 1), uganda, rwanda, kenya).getFirst().parties())
                .containsExactly("UGA", "RWA");
        assertThat(draft(wanted(1, 2, 0, 1), kenya)).isEmpty();
    }

    @Test
    void aNationalEventIsForTheStateInWhichTheRestWeighsMost() {
        List<Draft> drafts = draft(
                wanted(0, 2, 2, 2),
                need("UGA", "detention", 5),
                need("KEN", "detention", 4, MOSHI),
                need("KEN", "return", 3, MOSHI),
                need("KEN", "asylum", 2, SANREMO));

        assertThat(drafts).extracting(Draft::parties).containsExactly(List.of("KEN"), List.of("UGA"));
        assertThat(drafts.getFirst().themes()).containsExactly("detention", "return");
        assertThat(drafts).extracting(Draft::course).containsExactly(MOSHI, null);
    }

    @Test
    void whatAPersonRefusedIsNotProposedAgain() {
        List<Need> needs = List.of(need("KEN", "detention", 5, SANREMO), need("UGA", "detention", 4, SANREMO));
        DraftProgramme programme = new DraftProgramme(wanted(1, 2, 1, 1), Set.of(SANREMO.id()), needs);

        assertThat(programme.draft(Set.of(new Refused("KEN", "detention"))))
                .extracting(Draft::kind, Draft::parties)
                .containsExactly(tuple(ProgrammeKind.NATIONAL_EVENT, List.of("UGA")));
    }

    /** A step is the best that there is, whatever the order in which the needs are told. */
    @Property(tries = 200)
    void theFirstEditionIsTheHeaviestOfAllAndNoNeedIsAnsweredTwice(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int size) {
        List<TaughtCourse> courses = List.of(SANREMO, MOSHI);
        List<Need> needs = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < size; i++) {
            String party = List.of("KEN", "UGA", "RWA").get(random.nextInt(3));
            String theme = List.of("detention", "return", "asylum", "labour").get(random.nextInt(4));
            if (taken.add(party + theme)) {
                needs.add(need(party, theme, 1 + random.nextInt(5), courses.get(random.nextInt(2))));
            }
        }
        List<Need> sorted = needs.stream()
                .sorted((one, other) -> other.weight() - one.weight())
                .toList();
        List<Draft> drafts = new DraftProgramme(wanted(2, 3, 3, 4), Set.of(), sorted).draft(Set.of());

        List<Need> answered =
                drafts.stream().flatMap(draft -> draft.needs().stream()).toList();
        assertThat(answered).doesNotHaveDuplicates();
        int best = courses.stream()
                .mapToInt(course -> {
                    List<Need> touched = needs.stream()
                            .filter(need -> need.training().courses().contains(course))
                            .toList();
                    boolean several =
                            touched.stream().map(Need::party).distinct().count() > 1;
                    return several ? touched.stream().mapToInt(Need::weight).sum() : 0;
                })
                .max()
                .orElse(0);
        drafts.stream()
                .filter(draft -> draft.kind() == ProgrammeKind.EDITION)
                .findFirst()
                .ifPresentOrElse(
                        draft -> assertThat(draft.weight()).isEqualTo(best),
                        () -> assertThat(best).isZero());
    }

    @Test
    void everyStepOfAProposalIsTheLast() {
        for (ProgrammeProposalStatus from : ProgrammeProposalStatus.values()) {
            List<ProgrammeProposalStatus> next = from == ProgrammeProposalStatus.OPEN
                    ? Arrays.asList(
                            ProgrammeProposalStatus.TAKEN_UP,
                            ProgrammeProposalStatus.REFUSED,
                            ProgrammeProposalStatus.LAPSED)
                    : Collections.emptyList();
            assertThat(from.successors()).containsExactlyInAnyOrderElementsOf(next);
        }
    }
}
