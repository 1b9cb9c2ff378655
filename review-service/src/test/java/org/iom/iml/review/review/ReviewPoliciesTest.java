package org.iom.iml.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself shows, should the service forget to ask who calls. */
@ServiceTest
class ReviewPoliciesTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"review where id", "review_text where review", "finding where review"})
    void whatIsConfidentialIsShownToItsOwnMissionAndTheUnitOnly(String rows) throws SQLException {
        UUID review = id(SomeReview.delivered("KEN"));

        assertThat(seen(rows, review, "mission", "KEN")).isOne();
        assertThat(seen(rows, review, "iml", "")).isOne();
        assertThat(seen(rows, review, "mission", "UGA")).isZero();
        assertThat(seen(rows, review, "partner", "KEN")).isZero();
        assertThat(seen(rows, review, "", "")).isZero();
    }

    @Test
    void aDraftIsShownToTheUnitOnly() throws SQLException {
        UUID review = id(SomeReview.withAFinding("KEN"));

        assertThat(seen("finding where review", review, "iml", "")).isOne();
        assertThat(seen("finding where review", review, "mission", "KEN")).isZero();
    }

    @Test
    void whatIsPublishedIsShownToEverybody() throws SQLException {
        UUID review = id(SomeReview.published("KEN"));

        assertThat(seen("review where id", review, "", "")).isOne();
        assertThat(seen("finding where review", review, "", "")).isOne();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private int seen(String rows, UUID review, String role, String countries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement caller = connection.prepareStatement(
                            "select set_config('app.role', ?, true), set_config('app.countries', ?, true)");
                    PreparedStatement query = connection.prepareStatement("select count(*) from " + rows + " = ?")) {
                caller.setString(1, role);
                caller.setString(2, countries);
                caller.execute();
                query.setObject(1, review);
                try (ResultSet count = query.executeQuery()) {
                    count.next();
                    return count.getInt(1);
                }
            } finally {
                connection.rollback();
            }
        }
    }
}
