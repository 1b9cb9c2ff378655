package org.iom.iml.gateway.upstream;

import org.iom.iml.gateway.problem.Problem;
import org.iom.iml.gateway.problem.Refused;

/** A refusal for which the service is to blame; only these move its breaker. */
final class UpstreamFault extends Refused {

    private static final long serialVersionUID = 1L;

    UpstreamFault(Problem problem) {
        super(problem);
    }
}
