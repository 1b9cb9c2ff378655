package org.iom.iml.sandbox.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.core.ThrowingRunnable;
import org.iom.iml.client.ApiException;
import org.iom.iml.client.api.CoursesApi;
import org.iom.iml.client.api.EditionsApi;
import org.iom.iml.client.api.FindingsApi;
import org.iom.iml.client.api.ParticipationsApi;
import org.iom.iml.client.api.PartiesApi;
import org.iom.iml.client.api.ProfilesApi;
import org.iom.iml.client.api.RecommendationsApi;
import org.iom.iml.client.api.RecommendationsApi.APIListRecommendationsRequest;
import org.iom.iml.client.api.ReportingDutiesApi;
import org.iom.iml.client.api.ReviewsApi;
import org.iom.iml.client.api.StandardsApi;
import org.iom.iml.client.api.TrainingNeedsApi;
import org.iom.iml.client.api.TrainingRequestsApi;
import org.iom.iml.client.model.Audience;
import org.iom.iml.client.model.Conformity;
import org.iom.iml.client.model.EditionHolding;
import org.iom.iml.client.model.EvidenceKind;
import org.iom.iml.client.model.NewAct;
import org.iom.iml.client.model.NewCourse;
import org.iom.iml.client.model.NewEdition;
import org.iom.iml.client.model.NewFinding;
import org.iom.iml.client.model.NewFindingProvision;
import org.iom.iml.client.model.NewFindingStandard;
import org.iom.iml.client.model.NewReview;
import org.iom.iml.client.model.NewReviewRequester;
import org.iom.iml.client.model.NewReviewText;
import org.iom.iml.client.model.NewTrainingRequest;
import org.iom.iml.client.model.Participation;
import org.iom.iml.client.model.PartyNameQuestion;
import org.iom.iml.client.model.PartyNameResolution;
import org.iom.iml.client.model.PartyProfileSections;
import org.iom.iml.client.model.Position;
import org.iom.iml.client.model.Product;
import org.iom.iml.client.model.Recommendation;
import org.iom.iml.client.model.RecommendationEvidence;
import org.iom.iml.client.model.RecommendationKind;
import org.iom.iml.client.model.ReportKind;
import org.iom.iml.client.model.ReportingDuty;
import org.iom.iml.client.model.RequesterKind;
import org.iom.iml.client.model.ReviewStatus;
import org.iom.iml.client.model.Severity;
import org.iom.iml.client.model.TrainingNeed;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole round, once: published files in, a State becomes party and has to report, asks for a review, is advised and
 * trained, and all of it shows in its profile; whatever is killed on the way.
 */
@NullUnmarked // the generated models take every field of an answer for one that may be absent
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRoundJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LocalDate DAY = LocalDate.of(2015, 3, 14);
    private static final String THEME = "migrants";
    private static final int WHOLE_PAGE = 200;

    private final SuiteOnTrial suite;
    private PublishedFiles loaded = PublishedFiles.small();
    private Recommendation recommendation = new Recommendation();
    private UUID review = UUID.randomUUID();

    WholeRoundJourney(@TempDir Path folder) {
        this.suite = new SuiteOnTrial(folder);
    }

    @BeforeAll
    void aPortInUseIsSaidInOneSentenceAndTheSuiteComesUpWhereItIsFree() throws IOException {
        try (ServerSocket other = new ServerSocket(suite.ports().of("training"), 1, InetAddress.getLoopbackAddress())) {
            SuiteOnTrial.Ended ended =
                    suite.run("up", "--port", String.valueOf(suite.ports().gateway()));

            assertThat(ended.code()).isNotZero();
            assertThat(ended.said().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + other.getLocalPort(), "training", "in use");
        }
        assertThat(suite.processes()).isEmpty();

        suite.up();
    }

    @AfterAll
    void nothingIsLeftBehind() throws IOException, InterruptedException {
        suite.down();
        assertThat(suite.processes()).isEmpty();
        assertThat(suite.said().lines().filter(line -> line.contains("stopped")))
                .as("the gateway first, then the services, then what they need")
                .first()
                .asString()
                .startsWith("gateway");
    }

    @Test
    @Order(1)
    void aSecondStartIsRefusedInOneSentence() {
        SuiteOnTrial.Ended second = suite.run("up");

        assertThat(second.code()).isNotZero();
        assertThat(second.said().lines()).singleElement().asString().contains("already up", "./suite down");
    }

    @Test
    @Order(2)
    void theSmallSetIsTakenInWithItsOneBadRowRefused() {
        SuiteOnTrial.Ended load = suite.run(loaded.load());

        assertThat(load.said()).contains("1 rejected", "Atlantis");
        assertThat(load.code()).isZero();
    }

    @Test
    @Order(3)
    void allThatWasPublishedIsTakenInWhileEveryServiceIsKilledOnce() throws IOException, InterruptedException {
        PublishedFiles whole = PublishedFiles.whole();
        assumeThat(whole.areThere())
                .as("the published files do not lie beside the project in ../shared/data")
                .isTrue();
        loaded = whole;

        Path progress = Files.createTempFile("load", ".log");
        Process load = suite.start(progress, loaded.load());
        for (String part : List.of("instruments", "monitoring", "review", "training")) {
            await().atMost(PATIENCE).until(() -> Files.size(progress) > 0 || !load.isAlive());
            killAndAwaitRevival(part);
        }

        assertThat(load.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(load.exitValue()).as(Files.readString(progress)).isZero();
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"instruments", "monitoring", "review", "training", "gateway"})
    void aPartThatIsKilledComesBack(String part) {
        killAndAwaitRevival(part);
    }

    @Test
    @Order(5)
    void whoWasBoundByTheConventionOnADayIsWhatTheDepositarysTableSays() throws ApiException {
        List<String> names = loaded.boundByIcrmwOn(DAY);
        Set<String> expected = new HashSet<>(new PartiesApi(nobody().client())
                .resolvePartyNames(new PartyNameQuestion().names(names)).getItems().stream()
                        .map(PartyNameResolution::getParty)
                        .toList());

        List<Participation> bound = new ParticipationsApi(nobody().client())
                .listParticipationsOfInstrument("ICRMW", null, null, null, WHOLE_PAGE, DAY, "party", null, null, null)
                .getItems();

        assertThat(names).hasSizeGreaterThanOrEqualTo(5);
        assertThat(bound)
                .as("those of the table that was loaded, and of the one that ships")
                .extracting(Participation::getParty)
                .containsAll(expected);
    }

    @Test
    @Order(6)
    void aStateThatBecomesPartyHasToReportOnTheDayThatTheConventionSays() throws ApiException {
        new ParticipationsApi(unit().client())
                .recordAct(
                        "ICRMW",
                        "KEN",
                        Desk.key(),
                        new NewAct()
                                .kind("accession")
                                .date(LocalDate.of(2026, 1, 15))
                                .source("an instrument of accession invented for this journey"));

        eventually(() -> assertThat(new ReportingDutiesApi(nobody().client())
                        .listReportingDuties(null, null, null, "ICRMW", WHOLE_PAGE, "KEN", null, null, null, null)
                        .getItems())
                .as(
                        "article 87(2): bound from the first of the month after three months; article 73(1): within one year")
                .anySatisfy(duty -> assertThat(duty)
                        .returns(ReportKind.INITIAL, ReportingDuty::getKind)
                        .returns(LocalDate.of(2026, 5, 1), ReportingDuty::getBoundFrom)
                        .returns(LocalDate.of(2027, 5, 1), ReportingDuty::getDueOn)));
    }

    @Test
    @Order(7)
    void aReviewIsItsCountrysAloneAndDeliveredByTheUnit() throws ApiException {
        recommendation = recommendationsToKenya().getFirst();
        review = new ReviewsApi(kenya().client())
                .requestReview(
                        Desk.key(),
                        new NewReview()
                                .party("KEN")
                                .product(Product.OPINION)
                                .requester(new NewReviewRequester()
                                        .kind(RequesterKind.GOVERNMENT)
                                        .name("A department invented for this journey"))
                                .termsOfReference("Whether the draft labour law meets the Convention.")
                                .texts(List.of(new NewReviewText()
                                        .title("Draft labour law")
                                        .version("draft as of 12 November")
                                        .language("en"))))
                .getId();
        eventually(() -> assertThat(new StandardsApi(kenya().client())
                        .listStandards(review, null, WHOLE_PAGE, null, null, null, null)
                        .getItems())
                .anySatisfy(standard -> {
                    assertThat(standard.getInstrument()).isEqualTo("ICRMW");
                    assertThat(standard.getForce()).isEqualTo("binding");
                }));

        assertRefused(404, () -> new ReviewsApi(uganda().client()).getReview(review, null));
        assertThat(new ReviewsApi(uganda().client())
                        .listReviews(null, null, null, "KEN", null, null, null, null, null)
                        .getItems())
                .isEmpty();

        Reviewing reviewing = new Reviewing(suite.ports());
        reviewing.accept("/v1/reviews/" + review);
        FindingsApi findings = new FindingsApi(unit().client());
        findings.recordFinding(
                review,
                Desk.key(),
                new NewFinding()
                        .provisions(List.of(new NewFindingProvision().text(1).address("sec_34__para_1")))
                        .standard(new NewFindingStandard().instrument("ICRMW").provision("art_17__para_2"))
                        .conformity(Conformity.PARTLY_CONSISTENT)
                        .severity(Severity.HIGH)
                        .reasons("The draft does not separate migrant workers from convicted persons.")
                        .themes(List.of(THEME)));
        assertRefused(404, () -> findingsSeenBy(kenya()));
        reviewing.deliver(
                "/v1/reviews/" + review, "{\"answeredRecommendations\":[\"" + recommendation.getId() + "\"]}");

        assertThat(findingsSeenBy(kenya())).isEqualTo(1);
        assertRefused(404, () -> findingsSeenBy(uganda()));
        awaitEvidence("delivered-review");
    }

    @Test
    @Order(8)
    void whatWasFoundAndRecommendedIsTrainedAndTheTrainingIsEvidence() throws ApiException {
        eventually(() -> assertThat(need().getFindings())
                .isNotNull()
                .satisfies(found -> assertThat(found.getCount()).isEqualTo(1)));
        CoursesApi courses = new CoursesApi(unit().client());
        UUID course = courses.draftCourse(
                        Desk.key(),
                        new NewCourse()
                                .code("JOURNEY-1")
                                .titles(Map.of("en", "Law of migration"))
                                .themes(List.of(THEME))
                                .audiences(List.of(Audience.GOVERNMENT))
                                .standardDays(5)
                                .issuer("IIHL"))
                .getId();
        courses.publishCourse(course, Desk.version(courses.getCourseWithHttpInfo(course, null)));
        UUID asked = new TrainingRequestsApi(kenya().client())
                .requestTraining(
                        Desk.key(),
                        new NewTrainingRequest()
                                .party("KEN")
                                .authority("A department invented for this journey")
                                .themes(List.of(THEME))
                                .need("The officials who will apply the draft law")
                                .answeredRecommendations(List.of(recommendation.getId()))
                                .language("en")
                                .expectedParticipants(25))
                .getId();
        TrainingRequestsApi requests = new TrainingRequestsApi(unit().client());
        requests.acceptTrainingRequest(asked, Desk.version(requests.getTrainingRequestWithHttpInfo(asked, null)));
        EditionsApi editions = new EditionsApi(unit().client());
        UUID edition = editions.scheduleEdition(
                        Desk.key(),
                        new NewEdition()
                                .courseId(course)
                                .startsOn(LocalDate.of(2026, 10, 5))
                                .endsOn(LocalDate.of(2026, 10, 9))
                                .place("Nairobi")
                                .hostParty("KEN")
                                .languages(List.of("en"))
                                .capacity(30)
                                .parties(List.of("KEN"))
                                .themes(List.of(THEME))
                                .answeredRecommendations(List.of(recommendation.getId()))
                                .trainingRequestId(asked))
                .getId();
        editions.holdEdition(
                edition,
                Desk.version(editions.getEditionWithHttpInfo(edition, null)),
                new EditionHolding().lastDay(LocalDate.of(2026, 10, 9)).trainedOfficials(Map.of("KEN", 25)));

        awaitEvidence("held-training");
    }

    @Test
    @Order(9)
    void theProfileShowsAllOfItToThoseWhoMaySeeIt() throws ApiException {
        PartyProfileSections mine = profileSeenBy(kenya());

        assertThat(String.valueOf(mine.getRegistry().getData())).contains("ICRMW");
        assertThat(String.valueOf(mine.getMonitoring().getData()))
                .contains("2027-05-01")
                .doesNotContain("total: 0");
        assertThat(String.valueOf(mine.getReview().getData())).contains(review.toString(), "delivered");
        assertThat(String.valueOf(mine.getTraining().getData())).contains(THEME, "JOURNEY-1");
        assertThat(String.valueOf(profileSeenBy(uganda()).getReview().getData()))
                .doesNotContain(review.toString());
        assertThat(String.valueOf(profileSeenBy(nobody()).getReview().getData()))
                .doesNotContain(review.toString());
    }

    @Test
    @Order(10)
    void everyFactWasHeardOnceWhateverWasKilled() throws ApiException {
        long supported = recommendationsToKenya().stream()
                .filter(one -> one.getPosition() == Position.SUPPORTED)
                .count();

        eventually(() -> assertThat(need().getRecommendations())
                .satisfies(counted -> assertThat(counted.getSupported() + counted.getWithEvidence())
                        .isEqualTo((int) supported)));
    }

    @Test
    @Order(11)
    void aLauncherThatIsKilledLosesNothingAndTheNextOneClearsUp() throws Exception {
        ProcessHandle orphan = suite.process("monitoring").orElseThrow();
        suite.killLauncher();
        assertThat(orphan.isAlive()).isTrue();

        suite.up();

        assertThat(suite.said()).contains("Stopped what an earlier run left behind", "monitoring");
        assertThat(orphan.isAlive()).isFalse();
        assertThat(new ReviewsApi(kenya().client()).getReview(review, null).getStatus())
                .isEqualTo(ReviewStatus.DELIVERED);
    }

    @Test
    @Order(12)
    void theSameFilesAgainChangeNothing() throws ApiException {
        String before = String.valueOf(profileSeenBy(kenya()).getMonitoring().getData());

        SuiteOnTrial.Ended again = suite.run(loaded.load());

        assertThat(again.said()).contains(" 0 accepted");
        assertThat(String.valueOf(profileSeenBy(kenya()).getMonitoring().getData()))
                .isEqualTo(before);
    }

    private void killAndAwaitRevival(String part) {
        ProcessHandle killed = suite.process(part).orElseThrow();
        suite.kill(part);
        await().atMost(PATIENCE)
                .until(() -> suite.process(part)
                                .filter(revived -> !revived.equals(killed))
                                .isPresent()
                        && answers(suite.ports().readiness(part)));
    }

    private static boolean answers(String url) {
        try {
            return ((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<Recommendation> recommendationsToKenya() throws ApiException {
        return new RecommendationsApi(nobody().client())
                .listRecommendations(APIListRecommendationsRequest.newBuilder()
                        .kind(RecommendationKind.RECOMMENDATION)
                        .limit(WHOLE_PAGE)
                        .mechanism("UPR")
                        .party("KEN")
                        .theme(THEME)
                        .build())
                .getItems();
    }

    private TrainingNeed need() throws ApiException {
        return new TrainingNeedsApi(kenya().client())
                .listTrainingNeeds(null, null, "KEN", null, null, THEME, null, null)
                .getItems()
                .getFirst();
    }

    private int findingsSeenBy(Desk desk) throws ApiException {
        return new FindingsApi(desk.client())
                .listFindings(review, null, null, null, null, null)
                .getItems()
                .size();
    }

    private void awaitEvidence(String kind) {
        eventually(() -> assertThat(new RecommendationsApi(kenya().client())
                        .getRecommendation(recommendation.getId(), null)
                        .getEvidence())
                .extracting(RecommendationEvidence::getKind)
                .contains(EvidenceKind.fromValue(kind)));
    }

    private static PartyProfileSections profileSeenBy(Desk desk) throws ApiException {
        ProfilesApi profiles = new ProfilesApi(desk.client());
        return await().atMost(PATIENCE)
                .until(
                        () -> profiles.getPartyProfile("KEN", null, null).getSections(),
                        sections -> sections.getRegistry().getAvailable()
                                && sections.getMonitoring().getAvailable()
                                && sections.getReview().getAvailable()
                                && sections.getTraining().getAvailable());
    }

    private static void assertRefused(int status, ThrowingCallable call) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(call).returns(status, ApiException::getCode);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    private Desk unit() {
        return Desk.unit(suite.ports());
    }

    private Desk kenya() {
        return Desk.mission(suite.ports(), "KEN");
    }

    private Desk uganda() {
        return Desk.mission(suite.ports(), "UGA");
    }

    private Desk nobody() {
        return Desk.nobody(suite.ports());
    }
}
