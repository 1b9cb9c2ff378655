package org.iom.iml.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;
import org.iom.iml.platform.caller.AllowedRoles;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.PersonRequired;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The mapping of every exception to a problem document that reveals no internals. */
public class ProblemMappers {

    private static final int UNPROCESSABLE = 422;

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpServerRequest request;

    @Inject
    ContractTypes types;

    @Inject
    Callers callers;

    @Inject
    Titles titles;

    @ServerExceptionMapper
    public Response failure(Failure failure) {
        Response answer = problem(failure.status(), failure.code(), failure.detail(), failure.errors());
        return switch (failure) {
            case NotReady soon -> soon(answer);
            case UnderWay soon -> soon(answer);
            case OutsideOfFile outside ->
                Response.fromResponse(answer)
                        .header("Content-Range", outside.contentRange())
                        .build();
            default -> answer;
        };
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
                : problem(UNPROCESSABLE, "invalid-input", "Some fields are not valid.", errors);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case StreamConstraintsException large -> tooLarge();
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamConstraintsException -> tooLarge();
            case UnrecognizedPropertyException unknown ->
                unreadableField(400, unknown, "unknown-field", "There is no field of this name.");
            case UnfitText unfit ->
                unreadableField(UNPROCESSABLE, unfit, "unfit-text", "Text must not contain U+0000 or lone surrogates.");
            case InvalidFormatException format
            when isUnknownCode(format) ->
                unreadableField(
                        UNPROCESSABLE,
                        format,
                        "unknown-code",
                        "Send one of " + Codes.listed(format.getTargetType()) + '.');
            case JsonMappingException mapping
            when mapping.getCause() instanceof InputCoercionException
                    || !(mapping.getCause() instanceof StreamReadException) -> wrongType(mapping);
            default -> malformed(unreadable);
        };
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failed) {
        if (failed.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = failed.getResponse().getStatus();
        String reason = reasonPhrase(status);
        return switch (status) {
            case 406 ->
                problem(
                        406,
                        "not-acceptable",
                        "Accept one of " + join(types.offered(method(), path())) + '.',
                        List.of());
            case 415 -> {
                List<String> taken = types.taken(method(), path());
                yield Response.fromResponse(problem(
                                415, "unsupported-media-type", "Send Content-Type " + join(taken) + '.', List.of()))
                        .header("Accept", String.join(", ", taken))
                        .build();
            }
            case 400 -> problem(400, codeOf(reason), "The request cannot be read.", List.of());
            case 404 -> problem(404, codeOf(reason), "There is nothing at this address.", List.of());
            default -> problem(status, codeOf(reason), reason + ".", List.of());
        };
    }

    @ServerExceptionMapper
    public Response byMachine(PersonRequired refused) {
        return problem(
                403,
                "person-required",
                "A person answers for this: send the token of a user who signed in, not that of a client.",
                List.of());
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
    public Response forbidden(ForbiddenException denied, ResourceInfo resource) {
        Method endpoint = resource == null ? null : resource.getResourceMethod();
        List<String> roles = endpoint == null ? List.of() : AllowedRoles.of(endpoint);
        if (roles.isEmpty()) {
            return failure(new Forbidden("This caller is not allowed to do that."));
        }
        return failure(new Forbidden("This needs a token with the role " + String.join(" or ", roles) + "; yours has "
                + join(callers.current().roles()) + '.'));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException lost) {
        return DatabaseFailures.isTaken(lost) ? anything(lost) : failure(new Stale());
    }

    @ServerExceptionMapper
    public Response anything(Throwable unexpected) {
        if (DatabaseFailures.isOutage(unexpected)) {
            LOG.warn("A resource behind the service is unavailable", unexpected);
            return soon(problem(503, "unavailable", "Try again shortly.", List.of()));
        }
        if (DatabaseFailures.isTaken(unexpected)) {
            return failure(new Refusal("already-exists", "Somebody else has just created this: get it."));
        }
        if (DatabaseFailures.isDenied(unexpected)) {
            return failure(new Forbidden("The data concerned is outside this caller's rights."));
        }
        LOG.error("Unexpected failure", unexpected);
        return problem(500, "internal-error", "The service failed; the trace id tells us where.", List.of());
    }

    private Response tooLarge() {
        return problem(
                400, "malformed-json", "The body is nested too deeply, or one of its values is too long.", List.of());
    }

    private Response malformed(JsonProcessingException unreadable) {
        JsonLocation where = unreadable.getLocation();
        return problem(
                400,
                "malformed-json",
                where == null
                        ? "The body is not JSON."
                        : "The body is not JSON, or has a field twice: see line " + where.getLineNr() + ", column "
                                + where.getColumnNr() + ".",
                List.of());
    }

    private static Response soon(Response answer) {
        return Response.fromResponse(answer).header("Retry-After", 2).build();
    }

    private Response challenge(String detail) {
        return Response.fromResponse(problem(401, "unauthorized", detail, List.of()))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private Response wrongType(JsonMappingException mapping) {
        return mapping.getPath().isEmpty()
                ? problem(
                        400, "wrong-type", "The body as a whole does not have the type that is taken here.", List.of())
                : unreadableField(400, mapping, "wrong-type", "The value does not have the type of this field.");
    }

    private Response unreadableField(int status, JsonMappingException mapping, String code, String detail) {
        String pointer = Pointers.of(mapping);
        return problem(status, code, pointer + ": " + detail, List.of(new Problem.FieldError(pointer, code, detail)));
    }

    private static boolean isUnknownCode(InvalidFormatException format) {
        return Coded.class.isAssignableFrom(format.getTargetType()) && format.getValue() instanceof String;
    }

    private String method() {
        return request.method().name();
    }

    private String path() {
        return Objects.requireNonNullElse(request.path(), "/");
    }

    private static String join(Collection<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", new TreeSet<>(words));
    }

    private static String codeOf(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Returns the reason phrase of RFC 9110, including 422, which Jakarta REST does not define. */
    private static String reasonPhrase(int status) {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return status == UNPROCESSABLE ? "Unprocessable Content" : "Error";
    }

    private Response problem(int status, String code, String detail, List<Problem.FieldError> errors) {
        String language = Languages.best(request.getHeader("Accept-Language"));
        Problem problem = new Problem(
                        Problem.TYPES + code,
                        titles.of(code, language),
                        status,
                        detail,
                        request.path(),
                        code,
                        traceId(),
                        errors.isEmpty() ? null : errors)
                .in(Sentences.in(language));
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Vary", "Accept-Language")
                .header("Content-Language", language)
                .entity(problem)
                .build();
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
