package org.iom.iml.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of pages of a service over two connections, each beside the bare SELECT of the same rows in turns. */
final class BesideSelect implements AutoCloseable {

    private final BenchService service;
    private final HttpLoad few;
    private final String options;
    private final Duration turn;

    /** Asks as nobody. */
    BesideSelect(BenchService service, Duration turn) {
        this(service, null, "", turn);
    }

    /** Asks by {@code token}; {@code options} let the SELECT see under row-level security what that caller sees. */
    BesideSelect(BenchService service, @Nullable String token, String options, Duration turn) {
        this.service = service;
        this.few = new HttpLoad(2, token);
        this.options = options;
        this.turn = turn;
    }

    void head(String what) {
        System.out.printf(
                "%n%-46s %9s %7s %8s %8s %8s %7s%n", what, "per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "failed");
    }

    /** Half a turn of the SELECT before and half a turn after: what disturbs the one disturbs the other. */
    void row(String what, String select, String path) throws Exception {
        SelectLoad sql = new SelectLoad(service.database(), select, 2, options);
        List<URI> address = List.of(service.url(path));
        few.run(address, turn.dividedBy(2));
        Measurement before = sql.run(turn.dividedBy(2));
        Measurement read = few.run(address, turn);
        double rate = (before.perSecond() + sql.run(turn.dividedBy(2)).perSecond()) / 2;
        before.print(what + ", SELECT", "1");
        read.print(what + ", GET", String.format(Locale.ROOT, "%.2f", read.perSecond() / rate));
    }

    @Override
    public void close() {
        few.close();
    }
}
