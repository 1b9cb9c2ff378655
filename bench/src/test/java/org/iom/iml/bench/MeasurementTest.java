package org.iom.iml.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void latenciesAreReadFromTheHistogramInMilliseconds() {
        Histogram micros = new Histogram(3);
        for (int i = 1; i <= 100; i++) {
            micros.recordValue(i * 1_000L);
        }

        Measurement measurement = Measurement.of(micros, 10, 0);

        assertThat(measurement.perSecond()).isEqualTo(10);
        assertThat(measurement.p95Millis()).isBetween(94.9, 95.2);
    }

    @Test
    void theMedianIsTheRunInTheMiddle() {
        assertThat(Measurement.median(List.of(run(30), run(10), run(20))).perSecond())
                .isEqualTo(20);
    }

    private static Measurement run(double perSecond) {
        return new Measurement(perSecond, 0, 0, 0, 0);
    }
}
