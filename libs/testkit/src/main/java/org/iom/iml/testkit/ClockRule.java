package org.iom.iml.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;

/** The rule that no code reads the system clock directly. */
final class ClockRule {

    private ClockRule() {}

    static ArchRule timeComesFromTheClock() {
        Set<Class<?>> times =
                Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);
        return noClasses()
                .should(new ArchCondition<>("ask the machine for the time") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getName().equals("now")
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .isEmpty()
                                        && times.stream()
                                                .anyMatch(time ->
                                                        call.getTargetOwner().isEquivalentTo(time)))
                                .forEach(call ->
                                        events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
                    }
                })
                .as("time comes from the injected Clock")
                .allowEmptyShould(true);
    }
}
