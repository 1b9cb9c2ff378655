package org.iom.iml.training.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.training.edition.Editions;
import org.iom.iml.training.person.Persons;
import org.jspecify.annotations.Nullable;

/** The repository of applications and nominations for all editions. */
@ApplicationScoped
@Transactional
public class Applications implements PanacheRepositoryBase<Application, UUID> {

    private final Editions editions;
    private final Instance<SeatKeeper> seats;
    private final Persons persons;
    private final Rows rows;
    private final ObjectMapper json;

    Applications(Editions editions, Instance<SeatKeeper> seats, Persons persons, Rows rows, ObjectMapper json) {
        this.editions = editions;
        this.seats = seats;
        this.persons = persons;
        this.rows = rows;
        this.json = json;
    }

    void add(Application application) {
        persist(application);
        flush();
    }

    void fill(UUID application, UUID form, Map<String, Object> answers) {
        rows.update(
                "insert into filled_form (application, form, answers) values (:application, :form, cast(:answers as jsonb))",
                Values.of("application", application).and("form", form).and("answers", text(answers)));
    }

    /**
     * Puts the application under review, identifies its person and refuses a second active application to the edition.
     */
    void confirm(Application application) {
        Applicant applicant = application.applicant();
        UUID person = persons.recognize(
                applicant.name(), applicant.email(), application.profile().party());
        application.confirm(person);
        try {
            flush();
        } catch (ConstraintViolationException second) {
            throw new Refusal("already-applied", "This person has an active application to the edition.");
        }
    }

    /** Changes the application on the version that the caller read; if that ends it, its seat or place is released. */
    void change(UUID edition, UUID id, @Nullable String ifMatch, Consumer<Application> command) {
        editions.locked(edition);
        Application application = locked(edition, id);
        Versions.require(ifMatch, application.version());
        command.accept(application);
        flush();
        if (application.status().isOver()) {
            seats.forEach(keeper -> keeper.ended(application));
        }
    }

    /** Withdraws the application on the person's behalf, with the edition locked. */
    void withdraw(Application application) {
        application.withdraw("by the person");
        flush();
        seats.forEach(keeper -> keeper.ended(application));
    }

    /** Records the person's answer to an offer, with the edition locked. */
    void answerOffer(Application application, boolean accept) {
        seats.forEach(keeper -> keeper.answer(application, accept));
    }

    /** Returns the application locked against concurrent changes. */
    public Application locked(UUID edition, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(application -> application.editionId().equals(edition))
                .orElseThrow(() -> new NotFound("There is no application " + id + " to edition " + edition + "."));
    }

    /** Returns these applications in the given order, locked against concurrent changes. */
    public List<Application> locked(UUID edition, Collection<UUID> ids) {
        Map<UUID, Application> found = find("editionId = ?1 and id in ?2 order by id", edition, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id))
                        .orElseThrow(
                                () -> new NotFound("There is no application " + id + " to edition " + edition + ".")))
                .toList();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
