package org.iom.iml.monitoring.upr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.iom.iml.monitoring.PublishedData;
import org.iom.iml.monitoring.recommendation.RecommendationKind;
import org.iom.iml.platform.imports.ImportRow;
import org.junit.jupiter.api.Test;

/** Files as UPR Info published them, where the machine has them. */
class PublishedUprFilesTest {

    @Test
    void everyRowOfTheFirstSessionsIsRead() throws Exception {
        List<UprInfoRow> rows = rows("1-5.csv");
        assertThat(rows).hasSize(6094);
        assertThat(rows).extracting(UprInfoRow::text).anyMatch(text -> text.contains("Hissène Habré"));
        assertThat(rows).filteredOn(row -> row.recommender() == null).hasSize(9);
    }

    @Test
    void everyRowOfTheLaterSessionsIsRead() throws Exception {
        List<UprInfoRow> rows = rows("6-9.csv");
        assertThat(rows).hasSize(8343);
        assertThat(rows).extracting(UprInfoRow::text).anyMatch(text -> text.contains("Guaraní"));
    }

    @Test
    void everyPledgeIsReadAsAPledge() throws Exception {
        List<UprInfoRow> rows = rows("voluntary.csv");
        assertThat(rows).hasSize(947);
        assertThat(rows).extracting(row -> row.response().kind()).containsOnly(RecommendationKind.PLEDGE);
        assertThat(rows).extracting(UprInfoRow::text).anyMatch(text -> text.startsWith("Côte d'Ivoire"));
    }

    private static List<UprInfoRow> rows(String name) throws IOException {
        try (var rows = UprInfoFile.rows(Files.newInputStream(PublishedData.upr(name)), null)) {
            return rows.map(ImportRow::value).toList();
        }
    }
}
