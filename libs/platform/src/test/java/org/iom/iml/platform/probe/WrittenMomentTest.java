package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Inject;
import java.time.Instant;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class WrittenMomentTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "17", "1.5", "\"17\"", "\"\"", "\" \"", "true", "\"2027-06-07\""})
    void whatIsNotWrittenAsAMomentIsNone(String value) {
        assertThatThrownBy(() -> json.readValue(value, Instant.class)).isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2027-06-07T08:30:00Z\"", "\"2027-06-07T10:30:00+02:00\""})
    void aMomentIsReadInAnyOffset(String value) throws JsonProcessingException {
        assertThat(json.readValue(value, Instant.class)).isEqualTo(Instant.parse("2027-06-07T08:30:00Z"));
    }
}
