package org.iom.iml.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.iom.iml.language.Languages;
import org.iom.iml.language.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v1/instruments/ICRMW",
                "/v1/instruments/ICRMW/participations?on=2015-03-14&status=party",
                "/v1/parties?q=C%C3%B4te%20d%27Ivoire",
                "/v1/parties/C%C3%B4te",
                "/v1/recommendations?q=%22right%20to%20leave%22%20-camps&symbol=CMW%2FC%2FTJK%2FCO%2F2",
                "/v1/things/a~b_c.d-e:f@g",
                "/v1/things?path=../..//x;y"
            })
    void anOrdinaryTargetPasses(String target) {
        assertThat(RequestTarget.flaw(target)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example/v1/things",
                "elsewhere.example:443",
                "*",
                "",
                "//elsewhere.example/v1/things",
                "/v1//things",
                "/v1/things//",
                "/v1/../q/metrics",
                "/v1/./things",
                "/..",
                "/v1/..;/q/metrics",
                "/v1/things;jsessionid=1",
                "/v1/%2e%2e/q/metrics",
                "/v1/%2E/things",
                "/v1/things%2fparts",
                "/v1/things%2Fparts",
                "/v1/things%5cparts",
                "/v1\\things",
                "/v1/%252e%252e/q",
                "/v1/%25/q",
                "/v1/things%3b",
                "/v1/things%3Fa=b",
                "/v1/things%23",
                "/v1/things#part",
                "/v1/things%00",
                "/v1/things%0d%0aX:%20y",
                "/v1/things%7f",
                "/v1/th%",
                "/v1/th%4",
                "/v1/th%zz",
                "/v1/%c0%af",
                "/v1/%ff",
                "/v1/Côte",
                "/v1/a b",
                "/v1/things?q=%",
                "/v1/things?q=%00",
                "/v1/things?q=%ff",
                "/v1/things?q=a b",
                "/v1/things?q=a#b"
            })
    void anAmbiguousTargetIsRefused(String target) {
        String flaw = RequestTarget.flaw(target);

        assertThat(flaw).isNotNull();
        for (String language : Languages.OTHERS) {
            assertThat(Sentences.in(language).of(flaw)).as(language).isNotEqualTo(flaw);
        }
    }

    @Property
    void everyEncodedQueryPasses(@ForAll @StringLength(max = 40) String text) {
        String encoded = URLEncoder.encode(text.replace('\0', ' '), StandardCharsets.UTF_8);

        assertThat(RequestTarget.flaw("/v1/things?q=" + encoded)).isNull();
    }

    @Property
    void whatPassesIsAPathThatReadsTheSameOnceDecoded(@ForAll @StringLength(max = 20) String text) {
        String path = "/v1/" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");

        if (RequestTarget.flaw(path) == null) {
            assertThat(URI.create(path).normalize().getPath()).isEqualTo("/v1/" + text);
        }
    }
}
