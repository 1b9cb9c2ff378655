package org.iom.iml.training.enquiry;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.platform.caller.Callers;

/** Looks now and then for enquiries that nobody has confirmed in time; several processes may. */
@Singleton
class ForgetEnquiries {

    private final EventEnquiries enquiries;
    private final Callers callers;

    ForgetEnquiries(EventEnquiries enquiries, Callers callers) {
        this.enquiries = enquiries;
        this.callers = callers;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        callers.asSystem(enquiries::forgetUnconfirmed);
    }
}
