package org.iom.iml.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A benchmark of reads from a registry that grows from a thousand acts to a million and a quarter, through the running
 * service and as SELECTs of the same rows, in turns. It uses servers of its own and discards everything at the end.
 */
final class RegistryBench implements AutoCloseable {

    /** The numbers of instruments, with 250 parties of five acts each, at which reads are measured. */
    private static final List<Integer> SIZES = List.of(1, 8, 80, 1_000);

    private static final int CONNECTIONS = 16;
    /** The number of connections for reads whose latency matters, on a machine with two cores. */
    private static final int FEW = 2;

    private static final int ADDRESSES = 500;
    /** The warm-up time, after which the JIT compiler has seen most of the code. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final String HEADER = "%-46s %9s %7s %8s %8s %8s %7s%n";

    private final BenchService service;
    private final GeneratedRegistry registry;
    private final HttpLoad many = new HttpLoad(CONNECTIONS);
    private final HttpLoad few = new HttpLoad(FEW);
    private final HttpLoad one = new HttpLoad(1);
    private final Duration turn;

    RegistryBench(Path root, Duration turn) throws Exception {
        this.service = new BenchService(root);
        this.registry = new GeneratedRegistry(service.database());
        this.turn = turn;
    }

    /** Measures reads while the registry grows. */
    void read() throws Exception {
        registry.growTo(SIZES.getFirst());
        many.run(addresses(random -> "/v1/instruments/" + anyCode(random)), WARM_UP);
        for (int size : SIZES) {
            registry.growTo(size);
            System.out.printf("%n%,d acts in %,d participations%n", size * 1_250, size * GeneratedRegistry.PARTIES);
            System.out.printf(HEADER, "", "per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "failed");
            reads();
        }
    }

    /** Measures searches in everything generated. */
    void search() throws Exception {
        registry.makeSearchable();
        System.out.printf("%n%,d provisions in three languages%n", registry.instruments() * 60);
        System.out.printf(HEADER, "", "per s", "ratio", "p50 ms", "p95 ms", "p99 ms", "failed");
        searches();
    }

    /** Measures imports of files of acts. */
    void take() throws Exception {
        new ImportBench(service, registry).run();
    }

    private void reads() throws Exception {
        String code = GeneratedRegistry.code(registry.instruments() / 2);
        beside(
                "instrument",
                "select * from instrument where code = '" + code + "'",
                addresses(random -> "/v1/instruments/" + anyCode(random)));
        beside(
                "participation",
                "select * from participation where instrument = '" + code + "' and party = '" + registry.party(100)
                        + "'",
                addresses(random -> "/v1/instruments/" + anyCode(random) + "/participations/" + anyParty(random)));
        alone("page of 50 instruments", few, addresses(random -> "/v1/instruments?limit=50"));
        alone(
                "parties to an instrument on a date, page of 50",
                few,
                addresses(random -> "/v1/instruments/" + anyCode(random) + "/participations?limit=50&status=party&on="
                        + anyDate(random)));
        alone(
                "instruments of a party on a date, page of 50",
                few,
                addresses(random ->
                        "/v1/parties/" + anyParty(random) + "/participations?limit=50&on=" + anyDate(random)));
        alone("whole matrix on a date", one, addresses(random -> "/v1/status-matrix?on=" + anyDate(random)));
    }

    private void searches() throws Exception {
        GeneratedWords english = GeneratedWords.LANGUAGES.getFirst();
        alone("search: one rare word", few, addresses(random -> query(english.word(200 + random.nextInt(3_000)))));
        alone(
                "search: a common word and a rarer one",
                few,
                addresses(random ->
                        query(english.word(random.nextInt(10)) + " " + english.word(20 + random.nextInt(300)))));
        alone(
                "search: one of the most common words",
                few,
                addresses(random -> query(english.word(random.nextInt(10)))));
        alone(
                "search: the same, with filters",
                few,
                addresses(random -> query(english.word(random.nextInt(10))) + "&kind=provision&theme="
                        + GeneratedRegistry.A_THEME));
        alone(
                "search: two French words",
                few,
                addresses(random -> query(GeneratedWords.LANGUAGES.get(1).word(random.nextInt(10)) + " "
                                + GeneratedWords.LANGUAGES.get(1).word(20 + random.nextInt(300)))
                        + "&language=fr"));
        alone("search: as it is typed", few, addresses(random -> query("work") + "&prefix=true"));
    }

    private void beside(String what, String select, List<URI> addresses) throws Exception {
        SelectLoad sql = new SelectLoad(service.database(), select, CONNECTIONS);
        many.run(addresses, turn);
        Measurement baseline = sql.run(turn);
        Measurement read = many.run(addresses, turn);
        double rate = (baseline.perSecond() + sql.run(turn).perSecond()) / 2;
        baseline.print(what + ", SELECT", "1");
        read.print(what + ", GET", String.format(Locale.ROOT, "%.2f", read.perSecond() / rate));
    }

    private void alone(String what, HttpLoad load, List<URI> addresses) throws Exception {
        if (!service.answers(
                addresses.getFirst().getRawPath() + '?' + addresses.getFirst().getRawQuery())) {
            System.out.printf("%-46s not here%n", what);
            return;
        }
        load.run(addresses, turn.dividedBy(2));
        double before = service.residentMebibytes();
        load.run(addresses, turn).print(what, "");
        double after = service.residentMebibytes();
        if (after > before + 20) {
            System.out.printf(Locale.ROOT, "%-46s memory of the service: %.0f -> %.0f MiB%n", "", before, after);
        }
    }

    private List<URI> addresses(Function<Random, String> path) {
        Random random = new Random(7);
        return Stream.generate(() -> service.url(path.apply(random)))
                .limit(ADDRESSES)
                .toList();
    }

    private String anyCode(Random random) {
        return GeneratedRegistry.code(random.nextInt(registry.instruments()));
    }

    private String anyParty(Random random) {
        return registry.party(random.nextInt(GeneratedRegistry.PARTIES));
    }

    private static String anyDate(Random random) {
        return "%d-07-01".formatted(1990 + random.nextInt(30));
    }

    private static String query(String words) {
        return "/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        for (HttpLoad load : List.of(many, few, one)) {
            load.close();
        }
        service.close();
    }
}
