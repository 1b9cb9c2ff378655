package org.iom.iml.platform.probe;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iom.iml.events.CoursePublished;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.problem.Stale;

@ApplicationScoped
@Transactional
class Notes implements PanacheRepositoryBase<Note, UUID> {

    private final Outbox outbox;
    private final Pages pages;

    Notes(Outbox outbox, Pages pages) {
        this.outbox = outbox;
        this.pages = pages;
    }

    Note write(String country, String text) {
        if (text.startsWith("forbidden")) {
            throw new Refusal("forbidden-text", "This text is not allowed.");
        }
        Note note = new Note(country, text);
        persistAndFlush(note);
        outbox.append(new CoursePublished(note.id(), country, List.of()));
        return note;
    }

    List<Note> writeAll(String country, List<String> texts) {
        return texts.stream().map(text -> write(country, text)).toList();
    }

    Note rewrite(UUID id, long version, String text) {
        Note note = visible(id);
        if (note.version() != version) {
            throw new Stale();
        }
        note.rewrite(text);
        flush();
        outbox.append(new CoursePublished(note.id(), "rewritten", List.of()));
        return note;
    }

    Note visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no note " + id + "."));
    }

    Page<Note> in(String country, PageRequest request) {
        return pages.page(
                request,
                Map.of("country", country),
                (position, limit) -> find(
                                "country = ?1 and text > ?2 order by text",
                                country,
                                position == null ? "" : position.getFirst())
                        .range(0, limit - 1)
                        .list(),
                note -> List.of(note.text()));
    }
}
