package org.iom.iml.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemCodesTest {

    @Test
    void aCodeIsFoundWhereverItStandsInTheCall() {
        assertThat(ProblemCodes.sentIn("""
                        throw new Refusal("course-is-draft", "A draft is no course.");
                        throw BadInput.field("/" + name, "unknown-text", "There is none.");
                        throw BadInput.field(
                                "/provisions/" + i + "/text",
                                "provision-missing",
                                "well-known");
                        String other = "not-a-code";""")).containsExactly("course-is-draft", "provision-missing", "unknown-text");
    }
}
