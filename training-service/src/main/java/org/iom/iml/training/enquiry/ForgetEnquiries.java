package org.iom.iml.training.enquiry;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.iom.iml.platform.caller.Callers;

/** A job that deletes enquiries not confirmed in time; it may run in several processes. */
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
