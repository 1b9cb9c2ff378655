package org.iom.iml.gateway.explanation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.gateway.exchange.OwnAnswer;

/** The explanations as a self-contained page. */
final class ProblemPage {

    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    private ProblemPage() {}

    static OwnAnswer of(Explanation explanation) {
        return page(explanation.title(), body(explanation) + "<p><a href=\"/problems\">All problems</a></p>");
    }

    static OwnAnswer of(Collection<Explanation> all) {
        String rows = all.stream()
                .map(one -> "<li><a href=\"/problems/" + one.code() + "\">" + one.code() + "</a> (" + one.status()
                        + "): " + marked(one.meaning()) + "</li>")
                .collect(Collectors.joining("\n"));
        return page("Problems", "<ul>" + rows + "</ul>");
    }

    private static String body(Explanation explanation) {
        return "<p><code>" + explanation.code() + "</code>, status " + explanation.status() + "</p><p>"
                + marked(explanation.meaning()) + "</p>";
    }

    private static OwnAnswer page(String title, String body) {
        String html = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + " · International Migration Law API</title>"
                + "<link rel=\"stylesheet\" href=\"/explorer/explorer.css\"></head><body><main class=\"page\"><h1>"
                + title + "</h1>" + body + "</main></body></html>\n";
        return OwnAnswer.of("text/html; charset=utf-8", Buffer.buffer(html))
                .with(HttpHeaders.CONTENT_LANGUAGE, "en")
                .with("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    }

    private static String marked(String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return QUOTED.matcher(safe).replaceAll("<code>$1</code>");
    }
}
