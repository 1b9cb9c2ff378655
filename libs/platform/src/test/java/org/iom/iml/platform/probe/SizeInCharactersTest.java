package org.iom.iml.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import org.iom.iml.testkit.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class SizeInCharactersTest {

    @Inject
    Validator validator;

    private record Named(@Size(min = 2, max = 3) @Nullable String name) {}

    @ParameterizedTest
    @CsvSource({",true", "ab,true", "abc,true", "abcd,false", "a,false", "😀😀😀,true", "😀😀😀😀,false", "😀,false"})
    void aTextHasTheSizeThatJsonSchemaCounts(@Nullable String name, boolean fits) {
        assertThat(validator.validate(new Named(name)).isEmpty()).isEqualTo(fits);
    }
}
