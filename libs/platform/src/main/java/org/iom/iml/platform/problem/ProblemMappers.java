package org.iom.iml.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever went wrong into a problem document; nothing of the inside gets out. */
public class ProblemMappers {

    private static final int UNPROCESSABLE = 422;

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpServerRequest request;

    @ServerExceptionMapper
    public Response failure(Failure failure) {
        Response answer = problem(failure.status(), failure.code(), failure.detail(), failure.errors());
        return failure instanceof NotReady ? soon(answer) : answer;
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid) {
        List<Problem.FieldError> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(Pointers.of(violation), "invalid", violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::pointer))
                .toList();
        Problem.FieldError first = errors.getFirst();
        return first.pointer().startsWith("?")
                ? failure(BadInput.parameter(first.pointer().substring(1), first.detail()))
                : problem(UNPROCESSABLE, "invalid-input", "Some fields are not as they must be.", errors);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                unreadableField(400, unknown, "unknown-field", "There is no field of this name here.");
            case UnfitText unfit ->
                unreadableField(UNPROCESSABLE, unfit, "unfit-text", "Without U+0000 and lone surrogates, please.");
            case InvalidFormatException format
            when isUnknownCode(format) ->
                unreadableField(
                        UNPROCESSABLE, format, "unknown-code", "Send " + Codes.known(format.getTargetType()) + '.');
            case JsonMappingException mapping
            when !(mapping.getCause() instanceof StreamReadException) ->
                unreadableField(400, mapping, "wrong-type", "The value does not have the type of this field.");
            default ->
                problem(400, "malformed-json", "The body is not JSON: " + unreadable.getOriginalMessage(), List.of());
        };
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failed) {
        if (failed.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = failed.getResponse().getStatus();
        String title = reasonPhrase(status);
        return Response.fromResponse(problem(status, codeOf(title), title + ".", List.of()))
                .build();
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException missing) {
        return challenge("A bearer token is needed here.");
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(AuthenticationFailedException failed) {
        return challenge("The bearer token is not valid: ask the identity provider for a new one.");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException denied) {
        return problem(403, "forbidden", "This caller may not do that.", List.of());
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException lost) {
        return failure(new Stale());
    }

    @ServerExceptionMapper
    public Response anything(Throwable unexpected) {
        if (DatabaseFailures.isOutage(unexpected)) {
            LOG.warn("A resource behind the service is unavailable", unexpected);
            return soon(problem(503, "unavailable", "Try again shortly.", List.of()));
        }
        if (DatabaseFailures.isDenied(unexpected)) {
            return problem(403, "forbidden", "This caller may not do that.", List.of());
        }
        LOG.error("Unexpected failure", unexpected);
        return problem(500, "internal-error", "The service failed; the trace id tells us where.", List.of());
    }

    private static Response soon(Response answer) {
        return Response.fromResponse(answer).header("Retry-After", 2).build();
    }

    private Response challenge(String detail) {
        return Response.fromResponse(problem(401, "unauthorized", detail, List.of()))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private Response unreadableField(int status, JsonMappingException mapping, String code, String detail) {
        String pointer = Pointers.of(mapping);
        return problem(status, code, pointer + ": " + detail, List.of(new Problem.FieldError(pointer, code, detail)));
    }

    private static boolean isUnknownCode(InvalidFormatException format) {
        return Coded.class.isAssignableFrom(format.getTargetType()) && format.getValue() instanceof String;
    }

    private static String codeOf(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** As RFC 9110 calls it; what Jakarta REST knows of it lacks the one that is answered most. */
    private static String reasonPhrase(int status) {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return status == UNPROCESSABLE ? "Unprocessable Content" : "Error";
    }

    private Response problem(int status, String code, String detail, List<Problem.FieldError> errors) {
        Problem problem = new Problem(
                Problem.TYPES + code,
                reasonPhrase(status),
                status,
                detail,
                request.path(),
                code,
                traceId(),
                errors.isEmpty() ? null : errors);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
