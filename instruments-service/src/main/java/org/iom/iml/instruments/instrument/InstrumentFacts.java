package org.iom.iml.instruments.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the shipped catalogue says of one instrument, each fact with its source. */
public record InstrumentFacts(
        String code,
        InstrumentKind kind,
        Map<String, String> titles,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate inForceOn,
        @Nullable String untcNumber,
        @Nullable String untsRegistration,
        @Nullable String symbol,
        @Nullable String depositary,
        @Nullable String monitoringBody,
        @Nullable String supplements,
        @Nullable List<String> acts,
        @Nullable FinalClauses finalClauses,
        Map<String, String> sources,
        @Nullable List<String> toVerify) {}
