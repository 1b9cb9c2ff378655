package org.iom.iml.instruments.provision.published;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iom.iml.platform.imports.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * The recognition of whose text a passage is: by the title before it, by the name under which it is to be cited, by the
 * title of the file, or by what the sender says.
 */
final class Recognition {

    private static final Pattern CITED =
            Pattern.compile("(?:cited as|citado como|citada como|d[ée]nomm[ée]e)(.{0,200})", Pattern.DOTALL);

    private final TextRegistry registry;
    private final @Nullable String instrument;
    private final @Nullable String language;
    private final Optional<String> ofFile;
    /** Where lines are those of pages, a title may begin one by chance. */
    private final boolean isOfPages;

    Recognition(TextRegistry registry, PublishedFile file, @Nullable String instrument, @Nullable String language) {
        this.registry = registry;
        this.instrument = instrument;
        this.language = language;
        this.ofFile = registry.titles().onlyOneWithin(file.title());
        this.isOfPages = file.form() == PublishedFile.Form.FROM_PAGES;
    }

    /** What a passage is, or why it is not read. */
    record Outcome(@Nullable RecognizedText text, @Nullable RowFault fault) {}

    Outcome of(Passage passage) {
        Optional<String> written = WrittenLanguage.of(passage.words());
        String spoken = written.or(() -> Optional.ofNullable(language)).orElse(null);
        if (spoken == null) {
            return because("language-unsure", "The language of the articles from here on is not certain: name it.");
        }
        if (language != null && !language.equals(spoken)) {
            return because("other-language", "The articles from here on are in " + spoken + ".");
        }
        Optional<InstrumentTitles.Found> title = registry.titles().lastAlone(passage.preface(), spoken);
        Optional<String> fitting = ofFile.filter(code -> fits(code, passage));
        Optional<String> named = (isOfPages ? fitting : Optional.<String>empty())
                .or(() -> title.map(InstrumentTitles.Found::instrument))
                .or(() -> cited(passage.preface()))
                .or(() -> fitting)
                .or(() -> Optional.ofNullable(instrument).filter(code -> fits(code, passage)));
        if (named.isEmpty()) {
            return because(
                    "text-not-recognized",
                    "No title says of which instrument of the registry the articles from here on are.");
        }
        String code = named.get();
        if (instrument != null && !instrument.equals(code)) {
            return because("other-instrument", "The articles from here on are of " + code + ".");
        }
        if (!fits(code, passage)) {
            return because("articles-do-not-fit", "The articles from here on are not as many as " + code + " has.");
        }
        long line = title.map(InstrumentTitles.Found::line).orElse(0L);
        return new Outcome(new RecognizedText(passage, code, spoken, line), null);
    }

    private boolean fits(String code, Passage passage) {
        return registry.text(code).fits(passage);
    }

    private Optional<String> cited(List<PublishedLine> preface) {
        String words = preface.stream().map(PublishedLine::words).collect(Collectors.joining(" "));
        Matcher cited = CITED.matcher(words);
        return cited.find() ? registry.titles().onlyOneWithin(cited.group(1)) : Optional.empty();
    }

    private static Outcome because(String code, String reason) {
        return new Outcome(null, new RowFault(code, reason));
    }
}
