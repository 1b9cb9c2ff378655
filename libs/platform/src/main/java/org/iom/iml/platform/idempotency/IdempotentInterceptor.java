package org.iom.iml.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeSet;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;

/** An interceptor that runs an {@link Idempotent} endpoint once per key; its arguments identify the request. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 900)
class IdempotentInterceptor {

    private final Idempotency idempotency;
    private final ObjectMapper json;
    private final Callers callers;

    IdempotentInterceptor(Idempotency idempotency, ObjectMapper json, Callers callers) {
        this.callers = callers;
        this.idempotency = idempotency;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        return idempotency.once(fingerprint(invocation), () -> proceed(invocation));
    }

    private static Response proceed(InvocationContext invocation) {
        try {
            return (Response) invocation.proceed();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private byte[] fingerprint(InvocationContext invocation) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Parameter[] parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(Context.class)
                    && !parameters[i].isAnnotationPresent(HeaderParam.class)) {
                digest.update(json.writeValueAsBytes(invocation.getParameters()[i]));
            }
        }
        byte[] asked = digest.digest();
        byte[] rights = rights(digest);
        byte[] both = Arrays.copyOf(asked, asked.length + rights.length);
        System.arraycopy(rights, 0, both, asked.length, rights.length);
        return both;
    }

    /** Digests the caller's rights, so that a caller who has lost some is not shown the earlier response. */
    private byte[] rights(MessageDigest digest) {
        Caller caller = callers.current();
        String rights =
                new TreeSet<>(caller.roles()) + "/" + new TreeSet<>(caller.countries()) + '/' + caller.organization();
        return digest.digest(rights.getBytes(StandardCharsets.UTF_8));
    }
}
