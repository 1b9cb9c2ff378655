package org.iom.iml.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json, text/csv, application/x-ndjson                    | false
            application/json;q=0.5, text/csv                                    | true
            text/csv                                                            | true
            text/csv, application/json                                          | true
            text/csv;q=0.1, */*                                                 | false
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet   | true
            TEXT/CSV; charset=utf-8;bom                                         | true
            */*                                                                 | false
            ,                                                                   | false
            """)
    void aFileIsWhatTheCallerPrefers(String accept, boolean isFile) {
        assertThat(Kind.isFile(accept)).isEqualTo(isFile);
    }
}
