package org.iom.iml.monitoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iom.iml.platform.imports.ImportFormat;
import org.iom.iml.platform.imports.ImportParameter;
import org.iom.iml.platform.imports.ImportRow;
import org.iom.iml.testkit.ServiceTest;
import org.iom.iml.testkit.TableForms;
import org.junit.jupiter.api.Test;

/** Separator and character set are found in the same way by every reader, whichever format comes next. */
@ServiceTest
class TablesInEveryFormTest {

    @Inject
    @Any
    Instance<ImportFormat<?>> formats;

    @Test
    void everyReaderOfTablesTakesEveryForm() {
        List<ImportFormat<?>> tables = formats.stream()
                .<ImportFormat<?>>map(format -> format)
                .filter(format -> format.mediaTypes().equals(ImportFormat.TABLES))
                .toList();

        assertThat(tables).hasSizeGreaterThan(2);
        for (ImportFormat<?> format : tables) {
            long usual = readable(format, format.example().getBytes(UTF_8));
            assertThat(usual).as(format.name()).isPositive();
            TableForms.of(format.example())
                    .forEach((form, file) -> assertThat(readable(format, file))
                            .as(format.name() + ": " + form)
                            .isEqualTo(usual));
        }
    }

    private static long readable(ImportFormat<?> format, byte[] file) {
        Map<String, String> asked = format.parameters().stream()
                .filter(ImportParameter::required)
                .collect(Collectors.toMap(ImportParameter::name, ImportParameter::example));
        try (Stream<? extends ImportRow<?>> rows = format.read(new ByteArrayInputStream(file), asked)) {
            return rows.filter(row -> row.unreadable() == null).count();
        }
    }
}
