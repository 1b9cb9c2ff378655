package org.iom.iml.monitoring.feed;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A request filter that records each caller's rights, so that the caller's feeds never show more. */
@Singleton
class HearRights {

    private static final int MOST = 10_000;

    private final CalendarFeeds feeds;
    private final Callers callers;
    private final Clock clock;
    private final Map<String, String> heard = new ConcurrentHashMap<>();

    HearRights(CalendarFeeds feeds, Callers callers, Clock clock) {
        this.feeds = feeds;
        this.callers = callers;
        this.clock = clock;
    }

    @ServerRequestFilter
    public void hear() {
        Caller caller = callers.current();
        if (caller.roles().isEmpty()) {
            return;
        }
        String rights = LocalDate.now(clock) + " " + new TreeSet<>(caller.roles()) + new TreeSet<>(caller.countries());
        if (!rights.equals(heard.get(caller.owner()))) {
            feeds.confirm(caller);
            if (heard.size() >= MOST) {
                heard.clear();
            }
            heard.put(caller.owner(), rights);
        }
    }
}
