package org.iom.iml.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void personsWhoSignInByOneClientHaveAccountsOfTheirOwn() {
        Caller anna = new Caller("desk", "anna");
        Caller bela = new Caller("desk", "bela");

        assertThat(anna.account()).isNotEqualTo(bela.account()).isEqualTo(new Caller("desk", "anna").account());
        assertThat(anna.client()).isEqualTo(bela.client());
        assertThat(anna.isPublic()).isFalse();
        assertThat(Caller.PUBLIC.isPublic()).isTrue();
    }
}
