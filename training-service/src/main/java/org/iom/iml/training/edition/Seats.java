package org.iom.iml.training.edition;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** The number of seats, how many of them carry a scholarship, and the fee for the others. */
@Embeddable
public record Seats(
        int capacity,
        int scholarships,
        @Nullable BigDecimal fee,
        @Nullable String currency) {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public Seats {
        if (scholarships > capacity) {
            throw BadInput.field("/scholarships", "more-than-capacity", "There are more scholarships than seats.");
        }
        if ((fee == null) != (currency == null)) {
            throw BadInput.field(
                    fee == null ? "/fee" : "/currency", "fee-incomplete", "A fee is an amount and its currency.");
        }
        if (currency != null && !CURRENCIES.contains(currency)) {
            throw BadInput.unknown("/currency", "currency", currency, "ISO 4217");
        }
    }
}
