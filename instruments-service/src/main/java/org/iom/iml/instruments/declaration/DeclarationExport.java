package org.iom.iml.instruments.declaration;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.iom.iml.instruments.declaration.DeclarationList.Listed;
import org.iom.iml.instruments.declaration.statement.Stage;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.export.Said;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The export of lists of declarations, as pages and as files. */
@Singleton
class DeclarationExport {

    private final Exports exports;
    private final Columns<Listed> columns;

    DeclarationExport(Exports exports, Links links) {
        this.exports = exports;
        columns = Columns.of(Listed.class)
                .and("id", of(Declaration::id))
                .and("instrument", of(Declaration::instrument))
                .and("instrumentTitle", listed -> new Said(listed.titles()))
                .and("party", of(Declaration::party))
                .and("partyName", listed -> new Said(listed.names()))
                .and("effect", of(declaration -> code(declaration.effect())))
                .and(
                        "classified",
                        of(declaration -> declaration.origin().classified().code()))
                .and("publishedAs", of(Declaration::publishedAs))
                .and("on", Listed::on)
                .and(
                        "status",
                        listed ->
                                listed.declaration().log().statusOn(listed.on()).code())
                .and("targets", listed -> stage(listed).targets())
                .and("procedures", of(declaration -> declaration.scope().procedures()))
                .and("territories", of(declaration -> declaration.scope().territories()))
                .and("madeOn", of(declaration -> declaration.occasion().madeOn()))
                .and("upon", of(declaration -> code(declaration.occasion().upon())))
                .and("about", of(declaration -> declaration.answer().about()))
                .and("aboutParty", of(declaration -> declaration.answer().aboutParty()))
                .and("objections", of(Declaration::objections))
                .and("flagged", of(Declaration::isFlagged))
                .and("source", of(declaration -> first(declaration).source()))
                .and("notification", of(declaration -> first(declaration).notification()))
                .and("toVerify", of(declaration -> declaration.origin().toVerify()))
                .and("text", listed -> new Said(stage(listed).texts()))
                .and(
                        "url",
                        of(declaration ->
                                links.to("declarations", declaration.id().toString())));
    }

    RestResponse<Page<DeclarationView>> answer(ListRequest page, Function<ListRequest, Page<Listed>> read) {
        return exports.list(page, read, DeclarationView::of, columns);
    }

    private static Stage first(Declaration declaration) {
        return declaration.log().first();
    }

    private static Stage stage(Listed listed) {
        return listed.declaration().log().shownOn(listed.on());
    }

    private static Function<Listed, @Nullable Object> of(Function<Declaration, ? extends @Nullable Object> value) {
        return listed -> value.apply(listed.declaration());
    }

    private static @Nullable String code(@Nullable Coded choice) {
        return choice == null ? null : choice.code();
    }
}
