package org.iom.iml.instruments.party;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.instruments.text.ShippedFacts;

/** The parties that ship with the service. */
@Singleton
class ShippedParties implements ShippedFacts {

    private final Parties parties;

    ShippedParties(Parties parties) {
        this.parties = parties;
    }

    @Override
    public List<String> files() {
        return List.of(
                "/catalogue/parties.csv",
                "/catalogue/party-aliases.csv",
                "/catalogue/party-names.csv",
                "/catalogue/party-successions.csv");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void publish() {
        parties.publish(PartyCatalogue.read());
    }
}
