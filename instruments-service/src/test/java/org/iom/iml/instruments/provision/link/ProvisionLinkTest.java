package org.iom.iml.instruments.provision.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.iom.iml.instruments.provision.link.ProvisionLink.Ends;

class ProvisionLinkTest {

    @Property
    void aLinkIsTheSameFromBothEnds(@ForAll ProvisionRelation relation, @ForAll String from, @ForAll String to) {
        assertThat(Ends.of(from, relation.code(), to)).isEqualTo(Ends.of(to, relation.inverse(), from));
    }
}
