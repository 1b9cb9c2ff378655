package org.iom.iml.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.iom.iml.testkit.Desk;

/** The times that answers take to a caller who is told that there is nothing. */
public final class AnswerTimes {

    private static final int TRIES = 60;

    private AnswerTimes() {}

    /** Requires that what is there and what is not are told to be absent in like times. */
    public static void requireLike(Desk stranger, String there, String notThere) {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            first.add(time(stranger, there));
            second.add(time(stranger, notThere));
        }
        assertThat(median(first)).isBetween(median(second) / 2, median(second) * 2);
    }

    private static long time(Desk stranger, String path) {
        long before = System.nanoTime();
        stranger.get(path).then().statusCode(404);
        return System.nanoTime() - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
