package org.iom.iml.instruments.provision.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iom.iml.instruments.provision.edition.Edition;
import org.iom.iml.instruments.provision.edition.ProvisionText;
import org.iom.iml.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** The laying out of articles at the addresses of provisions. */
final class ArticleRows {

    private static final String PREAMBLE = "preamble";

    private final Edition edition;
    private final KnownText known;
    private final String language;

    ArticleRows(Edition edition, KnownText known) {
        this.edition = edition;
        this.known = known;
        this.language = edition.languages().getFirst();
    }

    /** An article as a row, and whether it was taken undivided although it has several lines. */
    record Laid(ImportRow<ArticleWords> row, boolean isWhole) {}

    ImportRow<ArticleWords> preamble(long line, List<String> words) {
        ProvisionText text = new ProvisionText(
                PREAMBLE,
                null,
                List.of(1),
                PREAMBLE,
                null,
                null,
                Map.of(language, String.join("\n", words)),
                null,
                null);
        return ImportRow.of(line, PREAMBLE, new ArticleWords(edition, List.of(text)));
    }

    Laid article(Passage.Article article, Body body) {
        int number = article.number();
        ArticleParts.Parted parted = ArticleParts.of("art_" + number, body.lines(), known.addresses());
        List<ProvisionText> texts = new ArrayList<>();
        String heading = body.heading();
        lay(parted.article(), null, List.of(number + 1), heading == null ? Map.of() : Map.of(language, heading), texts);
        return new Laid(
                ImportRow.of(article.line(), body.lines().getFirst(), new ArticleWords(edition, texts)),
                parted.isWhole());
    }

    private void lay(
            Part part,
            @Nullable String parent,
            List<Integer> path,
            Map<String, String> headings,
            List<ProvisionText> into) {
        Marker marker = part.marker;
        into.add(new ProvisionText(
                part.eId,
                parent,
                path,
                marker == null ? "article" : marker.kind().word(),
                marker == null ? part.eId.substring("art_".length()) : marker.value(),
                headings,
                Map.of(language, part.text()),
                null,
                null));
        for (int at = 0; at < part.parts.size(); at++) {
            List<Integer> below = new ArrayList<>(path);
            below.add(at + 1);
            lay(part.parts.get(at), part.eId, below, Map.of(), into);
        }
    }
}
