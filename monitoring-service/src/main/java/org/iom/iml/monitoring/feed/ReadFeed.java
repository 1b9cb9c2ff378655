package org.iom.iml.monitoring.feed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.iom.iml.events.CodeList;
import org.iom.iml.monitoring.deadline.Calendars;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;

/** The service that creates feeds and reads calendars through them with the rights of their owners only. */
@Singleton
class ReadFeed {

    private final CalendarFeeds feeds;
    private final Calendars calendars;
    private final FeedTerms terms;
    private final Lists lists;
    private final Callers callers;

    ReadFeed(CalendarFeeds feeds, Calendars calendars, FeedTerms terms, Lists lists, Callers callers) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.terms = terms;
        this.lists = lists;
        this.callers = callers;
    }

    CalendarFeedView make(NewCalendarFeed asked) {
        terms.require(asked, callers.current());
        return feeds.make(asked, callers.current(), FeedToken.make());
    }

    Page<CalendarFeedView> list(ListRequest page) {
        Caller owner = callers.current();
        return lists.page(CalendarFeeds.FEEDS, owner.owner(), CalendarFeeds.of(owner), page);
    }

    CalendarFeedView withdraw(UUID id) {
        return feeds.withdraw(id, callers.current());
    }

    Response read(String token) {
        CalendarFeeds.Feed feed =
                callers.asSystem(() -> feeds.find(token)).orElseThrow(() -> new NotFound("There is no such calendar."));
        Response calendar = callers.as(
                feed.owner(),
                () -> calendars.of(feed.party(), feed.mechanism(), feed.owner().countries()));
        return Response.fromResponse(calendar)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** The check that the State and mechanism of a new feed exist. */
    @Singleton
    static class FeedTerms {

        private final KnownCodes known;
        private final Mechanisms mechanisms;

        FeedTerms(KnownCodes known, Mechanisms mechanisms) {
            this.known = known;
            this.mechanisms = mechanisms;
        }

        void require(NewCalendarFeed asked, Caller owner) {
            if (asked.party() != null) {
                known.require(CodeList.PARTIES, "/party", asked.party());
            } else if (asked.mechanism() == null && owner.countries().isEmpty()) {
                throw new Refusal(
                        "party-or-mechanism-missing", "Name a State or a mechanism: you have no States of your own.");
            }
            if (asked.mechanism() != null) {
                mechanisms.require("/mechanism", asked.mechanism());
            }
        }
    }
}
