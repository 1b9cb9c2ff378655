package org.iom.iml.platform.caller;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** An interceptor that refuses machine clients where {@link ByPerson} requires a person. */
@ByPerson
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 800)
class ByPersonInterceptor {

    private final Callers callers;

    ByPersonInterceptor(Callers callers) {
        this.callers = callers;
    }

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        if (!callers.current().isPerson()) {
            throw new PersonRequired();
        }
        return invocation.proceed();
    }
}
