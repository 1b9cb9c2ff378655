package org.iom.iml.instruments.theme;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The themes. */
@ApplicationScoped
@Transactional
public class Themes implements PanacheRepositoryBase<Theme, String> {

    private final Outbox outbox;

    Themes(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Publishes what is new or changed in {@code catalogue}; what the Unit has edited stays as it is. */
    public void publish(List<ThemeFacts> catalogue) {
        Map<String, Theme> known = listAll().stream().collect(toMap(Theme::code, identity()));
        List<ThemePublished> published = new ArrayList<>();
        for (ThemeFacts facts : catalogue) {
            Theme theme = known.get(facts.code());
            if (theme == null) {
                theme = Theme.of(facts);
                persist(theme);
                published.add(theme.published());
            } else {
                theme.restate(facts).ifPresent(published::add);
            }
        }
        outbox.appendAll(published);
    }

    /** Refuses a code in the list at {@code pointer} that the thesaurus does not have. */
    public void requireKnown(List<String> codes, String pointer) {
        Set<String> known = list("code in ?1", codes).stream().map(Theme::code).collect(toSet());
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                throw BadInput.field(
                        pointer + "/" + i,
                        "unknown-theme",
                        "There is no theme " + codes.get(i) + " among those of /v1/themes.");
            }
        }
    }

    /** A theme, the thesaurus around it, and the version of both. */
    record InContext(String code, Thesaurus thesaurus, long version) {}

    /** Takes over the Unit's description, if the thesaurus may stand with it. */
    InContext revise(@Nullable String ifMatch, ThemeFacts facts) {
        List<Theme> all = findAll().withLock(LockModeType.PESSIMISTIC_WRITE).list();
        Theme theme = all.stream()
                .filter(one -> one.code().equals(facts.code()))
                .findFirst()
                .orElseThrow(() -> unknown(facts.code()));
        Versions.require(ifMatch, version(all));
        List<ThemeFacts> revised = all.stream()
                .map(one -> one.code().equals(facts.code()) ? facts : one.facts())
                .toList();
        new Thesaurus(revised)
                .faults().stream()
                        .filter(fault -> fault.theme().equals(facts.code()))
                        .findFirst()
                        .ifPresent(fault -> {
                            throw BadInput.field(fault.pointer(), fault.code(), fault.detail());
                        });
        theme.revise(facts).ifPresent(outbox::append);
        flush();
        return new InContext(theme.code(), new Thesaurus(revised), version(all));
    }

    /** The theme with what stands around it. */
    InContext inContext(String code) {
        List<Theme> all = listAll();
        if (all.stream().noneMatch(theme -> theme.code().equals(code))) {
            throw unknown(code);
        }
        return new InContext(code, new Thesaurus(all.stream().map(Theme::facts).toList()), version(all));
    }

    /** The theme with this code. */
    public Theme named(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    /** All of them. */
    Thesaurus thesaurus() {
        return new Thesaurus(listAll().stream().map(Theme::facts).toList());
    }

    /** Rises with every change: what stands around a theme is shown with it. */
    private static long version(List<Theme> all) {
        return all.stream().mapToLong(theme -> theme.version() + 1).sum();
    }

    private static NotFound unknown(String code) {
        return new NotFound("There is no theme " + code + ".");
    }
}
