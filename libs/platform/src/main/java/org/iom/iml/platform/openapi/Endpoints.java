package org.iom.iml.platform.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.idempotency.Idempotent;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The methods that implement the operations of the contract, by operationId. */
final class Endpoints {

    private final Map<String, Endpoint> endpoints = new HashMap<>();

    Endpoints(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                endpoints.put(
                        operation.value("operationId").asString(),
                        new Endpoint(operation.target().asMethod()));
            }
        }
    }

    Optional<Endpoint> of(@Nullable String operationId) {
        return Optional.ofNullable(operationId == null ? null : endpoints.get(operationId));
    }

    /** A method that implements an operation. */
    record Endpoint(MethodInfo method) {

        boolean isIdempotent() {
            return method.hasDeclaredAnnotation(Idempotent.class)
                    || method.declaringClass().hasDeclaredAnnotation(Idempotent.class);
        }

        boolean isByPerson() {
            return method.hasDeclaredAnnotation(ByPerson.class);
        }

        /** Returns the annotation naming the facts that it returns, if any. */
        Optional<AnnotationInstance> history() {
            return Optional.ofNullable(method.declaredAnnotation(HistoryOf.class));
        }

        /** Returns the roles that may call it; empty where anyone may. */
        List<String> callers() {
            AnnotationInstance own = method.declaredAnnotation(RolesAllowed.class);
            boolean saysItself = own != null || method.hasDeclaredAnnotation(PermitAll.class);
            AnnotationInstance roles =
                    saysItself ? own : method.declaringClass().declaredAnnotation(RolesAllowed.class);
            return roles == null ? List.of() : Arrays.asList(roles.value().asStringArray());
        }
    }
}
