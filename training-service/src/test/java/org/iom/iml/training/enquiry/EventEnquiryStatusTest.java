package org.iom.iml.training.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.training.request.Wish;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventEnquiryStatusTest {

    private static final Set<String> STEPS = Set.of(
            "awaiting-confirmation → confirmed",
            "awaiting-confirmation → withdrawn",
            "confirmed → taken-up",
            "confirmed → closed");

    static Stream<EventEnquiryStatus[]> pairs() {
        return Arrays.stream(EventEnquiryStatus.values())
                .flatMap(from ->
                        Arrays.stream(EventEnquiryStatus.values()).map(to -> new EventEnquiryStatus[] {from, to}));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anEnquiryTakesTheseStepsAndNoOthers(EventEnquiryStatus from, EventEnquiryStatus to) {
        assertThat(from.successors().contains(to)).isEqualTo(STEPS.contains(from.code() + " → " + to.code()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsOverIsRefused(EventEnquiryStatus from, EventEnquiryStatus to) {
        EventEnquiry enquiry = new EventEnquiry(
                "KEN",
                new Enquirer("Ministry of Labour", "Ngozi Examplewala", "ngozi@ministry.example"),
                java.util.List.of("migrants"),
                "They need it.",
                new Wish("en", 20, null, null));
        bring(enquiry, from);
        if (!from.successors().contains(to) && to != EventEnquiryStatus.AWAITING_CONFIRMATION) {
            assertThatThrownBy(() -> move(enquiry, to)).isInstanceOf(Refusal.class);
            assertThat(enquiry.status()).isEqualTo(from);
        }
    }

    private static void bring(EventEnquiry enquiry, EventEnquiryStatus status) {
        switch (status) {
            case AWAITING_CONFIRMATION -> {}
            case CONFIRMED, WITHDRAWN -> move(enquiry, status);
            case TAKEN_UP, CLOSED -> {
                enquiry.confirm();
                move(enquiry, status);
            }
        }
    }

    private static void move(EventEnquiry enquiry, EventEnquiryStatus to) {
        switch (to) {
            case AWAITING_CONFIRMATION -> throw new IllegalArgumentException();
            case CONFIRMED -> enquiry.confirm();
            case WITHDRAWN -> enquiry.withdraw();
            case TAKEN_UP -> enquiry.takeUp(UUID.randomUUID());
            case CLOSED -> enquiry.close("No.");
        }
    }
}
