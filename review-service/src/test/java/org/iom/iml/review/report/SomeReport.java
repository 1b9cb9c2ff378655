package org.iom.iml.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iom.iml.review.SomeReview;
import org.iom.iml.testkit.Desk;
import org.iom.iml.testkit.Facts;

/** A review with words in seven scripts, and its report. */
final class SomeReport {

    /** The first sentence of the preamble of the Universal Declaration is quoted by its first words in each. */
    static final List<String> QUOTES = List.of(
            "لما كان الاعتراف بالكرامة",
            "Принимая во внимание",
            "הואיל והכרה",
            "鉴于对人类家庭",
            "Επειδή η αναγνώριση",
            "የሰው ልጅ ሁሉ",
            "Considérant que la reconnaissance");

    private SomeReport() {}

    /** A review that is being written, of a text in Arabic. */
    static String written(String party) {
        String asked = SomeReview.asked(party).replace("\"language\":\"en\"", "\"language\":\"ar\"");
        String path = Desk.path(Desk.mission(party).create("/v1/reviews", asked));
        Desk.unit().step(path, "acceptance", "").then().statusCode(200);
        for (String quote : QUOTES) {
            Desk.unit()
                    .create(path + "/findings", SomeReview.finding().replace("shall be detained", quote))
                    .then()
                    .statusCode(201);
        }
        String finding = Desk.unit().get(path + "/findings").path("items[0].id");
        Desk.unit()
                .create(path + "/recommendations", """
                        {"kind":"key","addressedTo":"Ministry <of> Interior","text":"Amend section 34 & limit detention.",
                         "findings":["%s"]}""".formatted(finding))
                .then()
                .statusCode(201);
        Facts.eventually(
                () -> assertThat(Desk.unit().get(path + "/report", "text/html").asString())
                        .as("the registry's names have been heard")
                        .contains("Themes: Detention."));
        return path;
    }

    static byte[] of(Desk reader, String path, ReportForm form, String language) {
        return reader.request()
                .accept(form.type().toString())
                .header("Accept-Language", language)
                .get(path + "/report")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
