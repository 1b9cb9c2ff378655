package org.iom.iml.review.finding;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A provision of a reviewed text, given by the text's number and an address such as {@code art_17__para_2}. */
@Embeddable
record NationalProvision(int text, String address, @Nullable String quote) {}
