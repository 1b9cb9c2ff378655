package org.iom.iml.instruments.instrument.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetTest {

    @ParameterizedTest
    @CsvSource({
        "2003-03-14, 2003-07-01",
        "2002-11-30, 2003-03-01",
        "2003-11-30, 2004-03-01",
        "2004-01-31, 2004-05-01",
        "2004-03-01, 2004-07-01",
        "2004-02-29, 2004-06-01",
        "2003-09-30, 2004-01-01",
    })
    void threeMonthsAndThenTheFirstOfTheNextMonth(LocalDate deposit, LocalDate effective) {
        assertThat(Offset.firstOfMonthAfter(3).after(deposit)).isEqualTo(effective);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 1990-08-03, 1990-09-02",
        "30, 1987-05-27, 1987-06-26",
        "90, 2004-06-17, 2004-09-15",
        "90, 1990-09-18, 1990-12-17",
        "0, 1967-10-04, 1967-10-04",
    })
    void daysAreCountedFromTheDayAfterTheDeposit(int days, LocalDate deposit, LocalDate effective) {
        assertThat(Offset.days(days).after(deposit)).isEqualTo(effective);
    }

    @ParameterizedTest
    @CsvSource({"12, 2008-02-29, 2009-02-28", "3, 2001-11-30, 2002-02-28", "3, 2013-02-05, 2013-05-05"})
    void monthsEndOnTheLastDayWhereTheMonthIsShorter(int months, LocalDate deposit, LocalDate effective) {
        assertThat(Offset.months(months).after(deposit)).isEqualTo(effective);
    }

    @Property
    void aLaterDepositNeverTakesEffectEarlier(
            @ForAll @DateRange(min = "1945-01-01", max = "2030-12-31") LocalDate deposit,
            @ForAll @IntRange(max = 400) int later,
            @ForAll @IntRange(max = 24) int months,
            @ForAll boolean first) {
        Offset offset = new Offset(0, months, first);

        assertThat(offset.after(deposit.plusDays(later))).isAfterOrEqualTo(offset.after(deposit));
        assertThat(offset.after(deposit)).isAfterOrEqualTo(deposit);
        assertThat(!first || offset.after(deposit).getDayOfMonth() == 1).isTrue();
    }

    @Test
    void anOffsetIsOfDaysOrOfMonthsAndRunsForward() {
        assertThatThrownBy(() -> new Offset(1, 1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Offset.days(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
