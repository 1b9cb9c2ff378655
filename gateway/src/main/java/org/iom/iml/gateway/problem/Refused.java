package org.iom.iml.gateway.problem;

/** Carries a problem out of an asynchronous step; no stack, as it is an answer and no fault. */
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
