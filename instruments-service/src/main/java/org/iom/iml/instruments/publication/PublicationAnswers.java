package org.iom.iml.instruments.publication;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;

/** The responses with a publication, under an entity tag for the view of the caller. */
@Singleton
class PublicationAnswers {

    private final Callers callers;

    PublicationAnswers(Callers callers) {
        this.callers = callers;
    }

    /** Returns the publication; the tag for callers who do not see drafts is unaffected by changes to one. */
    Response read(Request request, ShownPublication shown) {
        Object tag = seesDrafts() ? shown.version() : shown.publicTag();
        return Versions.ok(request, tag, PublicationView.of(shown));
    }

    Response changed(Publication publication) {
        ShownPublication shown = publication.shown();
        return Versions.ok(shown.version(), PublicationView.of(shown));
    }

    boolean seesDrafts() {
        Caller caller = callers.current();
        return caller.is(Roles.IML) || caller.is(Roles.ADMIN);
    }
}
