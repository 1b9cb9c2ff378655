package org.iom.iml.platform.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;

/**
 * An interceptor that logs each read of {@link InConfidence} files before the response leaves; writes are recorded in
 * the history of what they change.
 */
@InConfidence
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 850)
class InConfidenceInterceptor {

    private final Callers callers;
    private final ReadLog log;

    InConfidenceInterceptor(Callers callers, ReadLog log) {
        this.callers = callers;
        this.log = log;
    }

    @AroundInvoke
    Object note(InvocationContext invocation) throws Exception {
        Object answer = invocation.proceed();
        Method endpoint = invocation.getMethod();
        if (endpoint.isAnnotationPresent(GET.class) && !callers.current().equals(Caller.PUBLIC)) {
            log.append(operation(endpoint));
        }
        return answer;
    }

    private static String operation(Method endpoint) {
        Operation described = endpoint.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty() ? endpoint.getName() : described.operationId();
    }
}
