package org.iom.iml.gateway.problem;

/**
 * An exception that carries a problem out of an asynchronous step; it has no stack trace, as it is a response rather
 * than a fault.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
