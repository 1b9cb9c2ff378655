package org.iom.iml.review.review;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a review became everybody's, and the consent of the requester that allowed it. */
@Embeddable
public record Publication(LocalDate publishedOn, String consentGivenBy, LocalDate consentGivenOn) {}
