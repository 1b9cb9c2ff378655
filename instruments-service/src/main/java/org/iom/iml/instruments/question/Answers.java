package org.iom.iml.instruments.question;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.instruments.question.StatusTable.Standing;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;

/** The delivery of the answer to a question, as pages or as a file. */
@Singleton
class Answers {

    private final Pages pages;
    private final Exports exports;
    private final Links links;
    private final Clock clock;

    Answers(Pages pages, Exports exports, Links links, Clock clock) {
        this.pages = pages;
        this.exports = exports;
        this.links = links;
        this.clock = clock;
    }

    LocalDate day(StatusDate on) {
        return on.day(clock);
    }

    /**
     * Returns a list already read and sorted by {@code key}; {@code question} holds everything that determines its
     * content.
     */
    <T, V> RestResponse<Page<V>> list(
            PageRequest request,
            List<Object> question,
            List<T> sorted,
            Function<T, String> key,
            Function<T, V> view,
            Columns<T> columns) {
        return exports.list(request, part -> pages.of(part, question, sorted, key), view, columns);
    }

    /** The standings to be divided, in the order of {@code key}. */
    record Parts(List<Standing> all, Function<Standing, String> key) {

        private List<Standing> that(Truth isBound) {
            return all.stream().filter(standing -> standing.bound() == isBound).toList();
        }
    }

    /**
     * Returns the parties or instruments that are not bound, with those for which that is unknown listed separately; a
     * file has one list after the other.
     */
    <D> RestResponse<D> parted(
            PageRequest request,
            List<Object> question,
            Parts parts,
            BiFunction<Page<Standing>, List<Standing>, D> document,
            Columns<Standing> columns) {
        List<Standing> missing = parts.that(Truth.FALSE);
        List<Standing> unknown = parts.that(Truth.UNKNOWN);
        return exports.table(
                () -> document.apply(pages.of(request, question, missing, parts.key()), unknown),
                columns,
                () -> Stream.concat(missing.stream(), unknown.stream()).toList());
    }

    String url(String instrument) {
        return links.to("instruments", instrument);
    }

    String urlOf(Label party) {
        return links.to("parties", party.code());
    }
}
