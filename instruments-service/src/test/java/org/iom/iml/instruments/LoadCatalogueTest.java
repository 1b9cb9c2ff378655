package org.iom.iml.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.iom.iml.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class LoadCatalogueTest {

    private static final String PARTIES = "select count(*) from party";
    private static final String FACTS_OF_PARTIES =
            "select count(*) from outbox where type = 'instruments.party-published.v1'";
    private static final String FACTS_OF_SHIPPED_INSTRUMENTS = """
            select count(*) from outbox join instrument on code = aggregate_id
            where type = 'instruments.instrument-published.v1' and origin = 'catalogue'""";

    @Inject
    LoadCatalogue catalogue;

    @Inject
    DataSource database;

    @Test
    void everythingThatShipsIsPublishedOnceHoweverOftenTheServiceStarts() throws SQLException {
        catalogue.start(new StartupEvent());

        assertThat(count(FACTS_OF_PARTIES)).isEqualTo(count(PARTIES)).isGreaterThan(300);
        assertThat(count(FACTS_OF_SHIPPED_INSTRUMENTS + " and aggregate_version = 1"))
                .isEqualTo(count("select count(*) from instrument where origin = 'catalogue'"));
    }

    @Test
    void aCatalogueThatIsReadAnewPublishesOnlyWhatChanged() throws SQLException {
        run("update catalogue set digest = 'of an older release'");
        run("update instrument set depositary = 'Somebody else' where code = 'KAMPALA'");

        catalogue.start(new StartupEvent());

        assertThat(count("select count(*) from instrument where depositary = 'Somebody else'"))
                .isZero();
        assertThat(count("select count(*) from outbox where aggregate_id = 'KAMPALA'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("select count(*) from outbox where type = 'instruments.party-published.v1'"))
                .isEqualTo(count(PARTIES));
        assertThat(
                        count(
                                "select max(aggregate_version) from outbox where aggregate_id = 'ICRMW' and aggregate_type = 'instrument'"))
                .isOne();
    }

    @Test
    void theTextOfATreatyThatTheRegistryHasUnderAnotherCodeIsPassedOver() throws SQLException {
        run("""
                delete from provision_link where from_provision like 'SLAVERY1956%' or to_provision like 'SLAVERY1956%';
                delete from provision where instrument = 'SLAVERY1956';
                update instrument set code = 'UNTC-XVIII-4', origin = 'untc-index' where code = 'SLAVERY1956';
                update catalogue set digest = 'of a release before its text'""");

        catalogue.start(new StartupEvent());

        assertThat(count("select count(*) from instrument where untc_number = 'XVIII-4'"))
                .isOne();
        assertThat(count("select count(*) from provision where instrument = 'SLAVERY1956'"))
                .isZero();

        run("""
                update instrument set code = 'SLAVERY1956', origin = 'catalogue' where code = 'UNTC-XVIII-4';
                update catalogue set digest = 'of a release before its text'""");
        catalogue.start(new StartupEvent());

        assertThat(count("select count(*) from provision where instrument = 'SLAVERY1956'"))
                .isPositive();
    }

    @Test
    void statusesAreDerivedAgainWhenFinalClausesBecomeKnown() throws SQLException {
        run("""
                insert into participation values ('ECHR:TUR', 'ECHR', 'TUR',
                  '[{"kind": "ratification", "date": "1954-05-18", "source": "ETS No. 005", "recordedAt": "2026-01-01T00:00:00Z"}]',
                  '{1954-05-18}', '{contracting}', 0);
                update instrument set final_clauses = null where code = 'ECHR';
                update catalogue set digest = 'of a release without clauses'""");

        catalogue.start(new StartupEvent());

        assertThat(count("select count(*) from participation where id = 'ECHR:TUR' and statuses = '{party}'"))
                .isOne();
        assertThat(count("select count(*) from outbox where aggregate_id = 'ECHR:TUR'"))
                .isOne();
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
