package org.iom.iml.instruments.theme;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iom.iml.events.ThemePublished;
import org.iom.iml.instruments.search.SearchIndex;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The repository of themes. */
@ApplicationScoped
@Transactional
public class Themes implements PanacheRepositoryBase<Theme, String> {

    private final Outbox outbox;
    private final SearchIndex index;

    Themes(Outbox outbox, SearchIndex index) {
        this.outbox = outbox;
        this.index = index;
    }

    /** Publishes what is new or changed in {@code catalogue}; themes edited by the Unit stay as they are. */
    public List<ThemePublished> publish(List<ThemeFacts> catalogue) {
        Map<String, Theme> known = listAll().stream().collect(toMap(Theme::code, identity()));
        List<ThemePublished> published = tell(catalogue.stream()
                .map(facts -> Optional.ofNullable(known.get(facts.code()))
                        .map(theme -> theme.restate(facts))
                        .orElseGet(() -> Optional.of(begin(facts))))
                .flatMap(Optional::stream)
                .toList());
        Set<String> changed = published.stream().map(ThemePublished::code).collect(toSet());
        index(listAll().stream().map(Theme::facts).filter(facts -> changed.contains(facts.code())));
        return published;
    }

    private void index(Stream<ThemeFacts> changed) {
        index.put(changed.flatMap(SearchedThemes::entries).toList());
    }

    private ThemePublished begin(ThemeFacts facts) {
        Theme theme = Theme.of(facts);
        persist(theme);
        return theme.published();
    }

    private List<ThemePublished> tell(List<ThemePublished> published) {
        outbox.appendAll(published);
        return published;
    }

    /** Refuses a code that no theme has; {@code where} as for {@link BadInput#unknown}. */
    public void require(String where, @Nullable String code) {
        if (code != null && !has(code)) {
            throw unknown(where, code);
        }
    }

    /** Refuses the first of {@code codes}, an array at {@code pointer}, that no theme has. */
    public void requireAll(String pointer, List<String> codes) {
        Set<String> known = list("code in ?1", codes).stream().map(Theme::code).collect(toSet());
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                throw unknown(pointer + "/" + i, codes.get(i));
            }
        }
    }

    private static BadInput unknown(String where, String code) {
        return BadInput.unknown(where, "theme", code, "/v1/themes");
    }

    boolean has(String code) {
        return count("code", code) > 0;
    }

    /** A theme, the thesaurus around it, and the version of both. */
    record InContext(ListedTheme theme, Thesaurus thesaurus, long version) {}

    /** The thesaurus and its version. */
    record Whole(Thesaurus thesaurus, long version) {}

    /** Adopts the Unit's description, provided the thesaurus remains valid with it. */
    List<ThemePublished> revise(@Nullable String ifMatch, ThemeFacts facts) {
        List<Theme> all = findAll().withLock(LockModeType.PESSIMISTIC_WRITE).list();
        Theme theme = named(facts.code(), all);
        Versions.require(ifMatch, version(all));
        new Thesaurus(all.stream()
                        .map(one -> one.code().equals(facts.code()) ? facts : one.facts())
                        .toList())
                .faults().stream()
                        .filter(fault -> fault.theme().equals(facts.code()))
                        .findFirst()
                        .ifPresent(fault -> {
                            throw BadInput.field(fault.pointer(), fault.code(), fault.detail());
                        });
        List<ThemePublished> published = tell(theme.revise(facts).stream().toList());
        index(Stream.of(theme.facts()));
        return published;
    }

    /** Returns the theme with the thesaurus in which it stands. */
    InContext inContext(String code) {
        List<Theme> all = listAll();
        Theme theme = named(code, all);
        return new InContext(new ListedTheme(theme.facts(), theme.updatedAt()), thesaurus(all), version(all));
    }

    /** Returns the theme with this code. */
    public Theme named(String code) {
        return findByIdOptional(code).orElseThrow(() -> unknown(code));
    }

    private static Theme named(String code, List<Theme> all) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> unknown(code));
    }

    /** Returns the whole thesaurus. */
    Whole whole() {
        List<Theme> all = listAll();
        return new Whole(thesaurus(all), version(all));
    }

    private static Thesaurus thesaurus(List<Theme> all) {
        return new Thesaurus(all.stream().map(Theme::facts).toList());
    }

    /** Returns a version that rises with any change, since a theme is shown with its neighbours. */
    private static long version(List<Theme> all) {
        return all.stream().mapToLong(theme -> theme.version() + 1).sum();
    }

    private static NotFound unknown(String code) {
        return new NotFound("There is no theme " + code + ".");
    }
}
