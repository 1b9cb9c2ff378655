package org.iom.iml.gateway.upstream;

import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.Refused;

/** A refusal that is the service's fault; only these count towards its circuit breaker. */
final class UpstreamFault extends Refused {

    private static final long serialVersionUID = 1L;

    UpstreamFault(Problem problem) {
        super(problem);
    }
}
