package org.iom.iml.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.course.Audience;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Applicant NGOZI = new Applicant(" Ngozi Examplewala ", "ngozi@ministry.example", "en");
    private static final Profile OFFICIAL =
            new Profile("KEN", Gender.FEMALE, Audience.GOVERNMENT, "Ministry", LanguageLevel.B2, true, false);

    private static Application anApplication() {
        return Application.open(Ids.next(), Ids.next(), NGOZI, OFFICIAL);
    }

    private static Application aNomination() {
        return Application.nominated(
                Ids.next(), Ids.next(), NGOZI, OFFICIAL, new Nomination("person-1", "Ministry", null));
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void nobodyIsUnderReviewWithoutHavingConfirmed() {
        Application application = anApplication();
        refuses("application-is-awaiting-confirmation", application::offer);
        UUID person = Ids.next();
        application.confirm(person);
        assertThat(application.status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
        assertThat(application.person()).isEqualTo(person);
    }

    @Test
    void anotherPersonThanTheNominatorEndorses() {
        Application nomination = aNomination();
        refuses("endorsed-by-nominator", () -> nomination.endorse("person-1"));
        nomination.endorse("person-2");
        assertThat(nomination.status()).isEqualTo(ApplicationStatus.AWAITING_NOMINEE);
        refuses("application-is-awaiting-nominee", () -> nomination.endorse("person-3"));
        refuses("not-a-nomination", () -> anApplication().endorse("person-2"));
    }

    @Test
    void aNominationIsNotReviewedBeforeItIsEndorsed() {
        refuses("application-is-awaiting-endorsement", () -> aNomination().confirm(Ids.next()));
    }

    @Test
    void aNameStaysAsItIsWritten() {
        assertThat(anApplication().applicant().name()).isEqualTo("Ngozi Examplewala");
    }

    @Test
    void whatIsOverIsNotCorrected() {
        Application application = anApplication();
        application.withdraw("by the person");
        refuses("application-is-withdrawn", () -> application.correct(NGOZI, OFFICIAL, "Another spelling."));
    }
}
