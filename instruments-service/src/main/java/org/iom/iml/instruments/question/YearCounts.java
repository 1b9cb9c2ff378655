package org.iom.iml.instruments.question;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.participation.Status;
import org.iom.iml.instruments.question.TimelineResource.YearView;
import org.iom.iml.instruments.text.StoredJson;
import org.jspecify.annotations.Nullable;

/** Counts, year by year, what the participations under one instrument hold. */
@Singleton
class YearCounts {

    private static final String PARTICIPATIONS = "select since, statuses, acts from participation where instrument = ?";
    private static final TypeReference<List<Deed>> DEEDS = new TypeReference<>() {};

    private final DataSource database;

    YearCounts(DataSource database) {
        this.database = database;
    }

    /** What of an act is counted here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Deed(ActKind kind, LocalDate date, @Nullable Instant supersededAt) {

        boolean signs() {
            return supersededAt == null && kind.effect() == ActKind.Effect.SIGNS;
        }
    }

    /** One participation: its changes of status in order, and its acts. */
    record Course(List<LocalDate> since, List<Status> statuses, List<Deed> deeds) {}

    /** From the year of the first act to {@code present} or, if later, that of the last change; empty without an act. */
    List<YearView> of(String instrument, int present) {
        return count(read(instrument), present);
    }

    static List<YearView> count(List<Course> courses, int present) {
        Tally tally = new Tally();
        courses.forEach(tally::add);
        List<YearView> years = new ArrayList<>();
        int parties = 0;
        for (int year : tally.years(present)) {
            parties += tally.entered(year) - tally.left(year);
            years.add(new YearView(
                    year, tally.signed(year), tally.consented(year), tally.entered(year), tally.left(year), parties));
        }
        return years;
    }

    private List<Course> read(String instrument) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PARTICIPATIONS)) {
            query.setString(1, instrument);
            List<Course> courses = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    courses.add(course(row));
                }
            }
            return courses;
        } catch (SQLException | JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Course course(ResultSet row) throws SQLException, JsonProcessingException {
        Date[] since = (Date[]) row.getArray(1).getArray();
        String[] statuses = (String[]) row.getArray(2).getArray();
        return new Course(
                IntStream.range(0, since.length)
                        .mapToObj(i -> since[i].toLocalDate())
                        .toList(),
                IntStream.range(0, since.length)
                        .mapToObj(i -> Status.find(statuses[i]).orElseThrow())
                        .toList(),
                StoredJson.mapper().readValue(row.getString(3), DEEDS));
    }
}
