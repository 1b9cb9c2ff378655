package org.iom.iml.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.training.offer.QuotaAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolveTest {

    private static final List<String> PARTIES = List.of("KEN", "UGA", "RWA");
    private static final List<String> GENDERS = List.of("female", "male");

    private final Solve solve = new Solve();

    private static List<Candidate> candidates(Random dice, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Candidate(
                        new UUID(dice.nextLong(), dice.nextLong()),
                        Map.of(
                                QuotaAttribute.PARTY, PARTIES.get(dice.nextInt(PARTIES.size())),
                                QuotaAttribute.GENDER, GENDERS.get(dice.nextInt(GENDERS.size())),
                                QuotaAttribute.FIRST_TIME, String.valueOf(dice.nextBoolean()))))
                .toList();
    }

    private static Limit limit(
            QuotaAttribute attribute, String value, @Nullable Integer least, @Nullable Integer most) {
        return new Limit(attribute, value, least, most, true, null);
    }

    private static Task task(Random dice, int number, int seats) {
        List<Limit> limits = new ArrayList<>();
        for (String party : PARTIES) {
            limits.add(new Limit(
                    QuotaAttribute.PARTY,
                    party,
                    null,
                    1 + dice.nextInt(seats),
                    dice.nextBoolean(),
                    1 + dice.nextInt(150)));
        }
        limits.add(new Limit(
                QuotaAttribute.GENDER, "female", dice.nextInt(3), null, dice.nextBoolean(), 1 + dice.nextInt(150)));
        List<Goal> goals = List.of(
                new Goal(QuotaAttribute.FIRST_TIME, "true", 1 + dice.nextInt(40)),
                new Goal(QuotaAttribute.PARTY, "RWA", 1 + dice.nextInt(40)));
        return new Task(seats, candidates(dice, number), limits, goals);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsWorthMoreThanWhatIsFound(long seed) {
        Random dice = new Random(seed);
        Task task = task(dice, 10, 4);
        long best = Long.MIN_VALUE;
        for (int set = 0; set < 1 << task.candidates().size(); set++) {
            best = Math.max(best, worth(task, set));
        }
        if (best == Long.MIN_VALUE) {
            assertThatThrownBy(() -> solve.solve(task)).isInstanceOf(Refusal.class);
        } else {
            Solve.Answer answer = solve.solve(task);
            assertThat(answer.optimal()).isTrue();
            assertThat(answer.worth()).isEqualTo(best);
            assertThat(solve.solve(task)).isEqualTo(answer);
        }
    }

    private static long worth(Task task, int set) {
        List<Candidate> chosen = IntStream.range(0, task.candidates().size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(task.candidates()::get)
                .toList();
        if (chosen.size() > task.seats()) {
            return Long.MIN_VALUE;
        }
        long worth = chosen.stream().mapToInt(task::score).sum();
        for (Limit limit : task.limits()) {
            long count = chosen.stream().filter(limit::counts).count();
            long off = Math.max(0, limit.least() - count) + Math.max(0, count - limit.most());
            if (off > 0 && limit.hard()) {
                return Long.MIN_VALUE;
            }
            worth -= off * limit.price();
        }
        return worth;
    }

    @Test
    void limitsThatCannotBeKeptTogetherAreNamedAndNoOthers() {
        List<Candidate> two = List.of(
                new Candidate(UUID.randomUUID(), Map.of(QuotaAttribute.GENDER, "female", QuotaAttribute.PARTY, "KEN")),
                new Candidate(UUID.randomUUID(), Map.of(QuotaAttribute.GENDER, "male", QuotaAttribute.PARTY, "UGA")));
        Task task = new Task(
                2,
                two,
                List.of(
                        limit(QuotaAttribute.GENDER, "female", 1, null),
                        limit(QuotaAttribute.PARTY, "KEN", null, 0),
                        limit(QuotaAttribute.PARTY, "UGA", null, 1)),
                List.of());
        assertThatThrownBy(() -> solve.solve(task))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail())
                                .contains("gender female: at least 1", "party KEN: at most 0")
                                .doesNotContain("UGA"));
    }

    @Test
    void everyLineSaysWhyAndWhatWouldChangeIt() {
        Task task = task(new Random(3), 12, 4);
        Explain explain = new Explain(task, solve.solve(task).chosen());
        assertThat(task.candidates().stream().map(explain::line))
                .allSatisfy(line ->
                        assertThat(line.because()).startsWith(line.chosen() ? "Chosen because" : "Left because"));
        assertThat(task.candidates().stream().map(explain::line))
                .allSatisfy(line -> assertThat(line.wouldChange()).startsWith("Would change if"));
    }

    @Test
    void twentyThousandAreSolvedInTenSeconds() {
        Task task = task(new Random(5), 20_000, 30);
        long began = System.nanoTime();
        Solve.Answer answer = solve.solve(task);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(answer.optimal()).isTrue();
        assertThat(answer.chosen()).hasSizeLessThanOrEqualTo(30);
    }
}
