package org.iom.iml.monitoring.recommendation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.MechanismKind;
import org.iom.iml.monitoring.mechanism.Mechanisms;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;

/** The code lists used by recommendations; codes not listed are refused. */
@Singleton
class Vocabulary {

    private static final String USED = """
            select distinct on (used.theme) used.theme, used.label
            from (select given.theme, given.label
                  from recommendation r, unnest(r.themes, r.theme_labels) as given (theme, label)
                  union all select w.code, w.title from registry_word w where w.list = 'THEMES') as used
            order by used.theme, used.label""";

    private final Mechanisms mechanisms;
    private final Themes themes;
    private final Rows rows;

    Vocabulary(Mechanisms mechanisms, Themes themes, Rows rows) {
        this.mechanisms = mechanisms;
        this.themes = themes;
        this.rows = rows;
    }

    List<Mechanism> mechanisms() {
        return mechanisms.all();
    }

    /** Returns the themes shipped with the service, followed by those that sources have added or texts are read for. */
    List<Theme> themes() {
        List<Theme> all = new ArrayList<>(themes.known());
        rows.list(USED, row -> new Theme(row.text("theme"), row.text("label"), row.text("label"))).stream()
                .filter(used -> themes.find(used.code()).isEmpty())
                .forEach(all::add);
        return all;
    }

    /**
     * Returns the code of a mechanism, which must exist.
     *
     * @param where a JSON pointer into the body, or {@code ?name} for a parameter
     */
    String mechanism(String where, String code) {
        return mechanisms.require(where, code).code();
    }

    boolean isTreatyBody(String code) {
        return mechanisms
                .of(code)
                .filter(mechanism -> mechanism.kind() == MechanismKind.TREATY_BODY)
                .isPresent();
    }

    /** Returns the theme with this code, whether shipped or added by a source. */
    Theme theme(String where, String code) {
        return themes.find(code)
                .or(() -> rows.find(
                        """
                        select used.label from recommendation r, unnest(r.themes, r.theme_labels) as used (theme, label)
                        where r.themes @> array[cast(:code as text)] and used.theme = :code limit 1""", Values.of("code", code), row -> new Theme(code, row.text("label"), row.text("label"))))
                .orElseThrow(() -> BadInput.unknown(where, "theme", code, "/v1/code-lists/themes"));
    }
}
