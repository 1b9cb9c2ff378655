package org.iom.iml.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void oneRangeIsReadAsTheStandardSays() {
        assertThat(ByteRange.of("bytes=0-499", 10_000)).contains(new ByteRange(0, 500));
        assertThat(ByteRange.of("bytes=9500-", 10_000)).contains(new ByteRange(9_500, 500));
        assertThat(ByteRange.of("bytes=-500", 10_000)).contains(new ByteRange(9_500, 500));
        assertThat(ByteRange.of("bytes=-20000", 10_000)).contains(new ByteRange(0, 10_000));
        assertThat(ByteRange.of("bytes=10000-", 10_000)).contains(new ByteRange(0, 0));
        assertThat(ByteRange.of("bytes=-0", 10_000))
                .hasValueSatisfying(none -> assertThat(none.length()).isZero());
    }

    @Test
    void whatIsNotOneRangeGetsTheWhole() {
        assertThat(ByteRange.of(null, 10)).isEmpty();
        assertThat(ByteRange.of("bytes=-", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=5-2", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=0-1,3-4", 10)).isEmpty();
        assertThat(ByteRange.of("bytes=99999999999999999999-", 10)).isEmpty();
    }

    @Property
    void aRangeNeverLeavesTheFile(
            @ForAll @LongRange(min = 0, max = 20) long from,
            @ForAll @LongRange(min = 0, max = 20) long to,
            @ForAll @LongRange(min = 1, max = 10) long bytes) {
        ByteRange.of("bytes=" + from + "-" + to, bytes)
                .ifPresent(range -> assertThat(range.from() + range.length()).isBetween(0L, bytes));
    }
}
