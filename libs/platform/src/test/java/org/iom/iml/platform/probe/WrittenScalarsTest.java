package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class WrittenScalarsTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "17",
                "1.5",
                "\"17\"",
                "\"\"",
                "\" \"",
                "true",
                "[]",
                "{}",
                "\"2027-06-07\"",
                "\"+12027-06-07T08:30:00Z\"",
                "\"0000-06-07T08:30:00Z\""
            })
    void whatIsNotWrittenAsAMomentIsNone(String value) {
        assertThatThrownBy(() -> json.readValue(value, Instant.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2027-06-07T08:30:00Z\"", "\"2027-06-07T10:30:00+02:00\""})
    void aMomentIsReadInAnyOffset(String value) throws JsonProcessingException {
        assertThat(json.readValue(value, Instant.class)).isEqualTo(Instant.parse("2027-06-07T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[2027,6,7]",
                "17",
                "\"\"",
                "\" 2027-06-07\"",
                "\"+12027-06-07\"",
                "\"-0001-06-07\"",
                "\"0000-01-01\"",
                "\"1582-10-10\"",
                "\"2027-02-30\"",
                "\"2027-06-07T00:00:00\""
            })
    void whatIsNotWrittenAsADayIsNone(String value) {
        assertThatThrownBy(() -> json.readValue(value, LocalDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"\"", "\"AZ8lhSlEfsKXgzqEDD4JFA==\"", "\"1-1-1-1-1\"", "7"})
    void whatIsNotWrittenAsAnIdIsNone(String value) {
        assertThatThrownBy(() -> json.readValue(value, UUID.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"25\"", "\" 25 \"", "\"\"", "[]", "25.0", "true"})
    void whatIsNotWrittenAsANumberIsNone(String value) {
        assertThatThrownBy(() -> json.readValue(value, Integer.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"\"", "1", "[]"})
    void whatIsNotWrittenAsABooleanIsNone(String value) {
        assertThatThrownBy(() -> json.readValue(value, Boolean.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2027-06-07\""})
    void aDayIsRead(String value) throws JsonProcessingException {
        assertThat(json.readValue(value, LocalDate.class)).isEqualTo(LocalDate.of(2027, 6, 7));
    }
}
