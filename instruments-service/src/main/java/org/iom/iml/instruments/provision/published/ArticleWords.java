package org.iom.iml.instruments.provision.published;

import java.util.List;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.ProvisionText;

/** The words of an article, or of the preamble, with its parts, in one language. */
public record ArticleWords(Edition edition, List<ProvisionText> provisions) {

    public ArticleWords {
        provisions = List.copyOf(provisions);
    }
}
