package org.iom.iml.training.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.training.edition.EditionReports.NewAdmission;
import org.iom.iml.training.edition.EditionReports.NewCancellation;
import org.iom.iml.training.edition.EditionReports.NewDates;
import org.iom.iml.training.edition.EditionReports.NewHolding;
import org.iom.iml.training.edition.EditionReports.NewSeats;
import org.iom.iml.training.edition.EditionReports.NewVenue;

/** The HTTP resource for changes to editions, decided by the Unit or the partner that co-organizes them. */
@Path("/v1/editions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
class EditionStepResource {

    private final Editions editions;
    private final EditionList list;
    private final CoOrganizers partners;

    EditionStepResource(Editions editions, EditionList list, CoOrganizers partners) {
        this.partners = partners;
        this.editions = editions;
        this.list = list;
    }

    @PUT
    @Path("dates")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "rescheduleEdition",
            summary = "Reschedule an edition",
            description = "Gives a scheduled or postponed edition new days; it is then `scheduled`.")
    @APIResponseSchema(
            value = EditionView.class,
            responseCode = "200",
            responseDescription = "The edition on its new days")
    public Response reschedule(@BeanParam Seen seen, @Valid @NotNull NewDates body) {
        partners.managing(
                seen.id(),
                () -> editions.reschedule(seen.id(), seen.ifMatch(), new Dates(body.startsOn(), body.endsOn())));
        return list.visible(seen.id()).answer();
    }

    @PUT
    @Path("venue")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "moveEdition",
            summary = "Change the venue of an edition",
            description =
                    "Moves a planned edition to another place, or online. Accepted participants keep their" + " seats.")
    @APIResponseSchema(
            value = EditionView.class,
            responseCode = "200",
            responseDescription = "The edition at its new place")
    public Response move(@BeanParam Seen seen, @Valid @NotNull NewVenue body) {
        partners.managing(seen.id(), () -> editions.move(seen.id(), seen.ifMatch(), body.venue()));
        return list.visible(seen.id()).answer();
    }

    @PUT
    @Path("seats")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reseatEdition",
            summary = "Change the seats of an edition",
            description = "Additional seats go to the waiting list. Fewer than are offered or taken are refused.")
    @APIResponseSchema(
            value = EditionView.class,
            responseCode = "200",
            responseDescription = "The edition with its seats")
    public Response reseat(@BeanParam Seen seen, @Valid @NotNull NewSeats body) {
        partners.managing(seen.id(), () -> editions.reseat(seen.id(), seen.ifMatch(), body.seats()));
        return list.visible(seen.id()).answer();
    }

    @PUT
    @Path("admission")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "admitToEdition",
            summary = "Set the admission to an edition",
            description = "Says who can apply and until when, while the edition is planned.")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "The edition")
    public Response admit(@BeanParam Seen seen, @Valid @NotNull NewAdmission body) {
        partners.managing(
                seen.id(),
                () -> editions.admit(
                        seen.id(), seen.ifMatch(), new Admission(body.eligibility(), body.applicationsUntil())));
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("postponement")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "postponeEdition",
            summary = "Postpone an edition",
            description =
                    "Says that a scheduled edition will be held later, on days that are not known yet. It keeps its old"
                            + " days until it is rescheduled.")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "The postponed edition")
    public Response postpone(@BeanParam Seen seen) {
        partners.managing(seen.id(), () -> editions.postpone(seen.id(), seen.ifMatch()));
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("cancellation")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "cancelEdition",
            summary = "Cancel an edition",
            description = "Says that an edition will not be held, and why. The request that it was to fulfil becomes"
                    + " `accepted` again.")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "The cancelled edition")
    public Response cancel(@BeanParam Seen seen, @Valid @NotNull NewCancellation body) {
        partners.managing(seen.id(), () -> editions.cancel(seen.id(), seen.ifMatch(), body.reason()));
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("holding")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "holdEdition",
            summary = "Report that an edition was held",
            description =
                    "Says when a scheduled edition ended, and how many officials of each State it trained; people are"
                            + " never named. It counts as evidence for the recommendations that it helps to implement, and the"
                            + " request that it fulfils becomes `fulfilled`.")
    @APIResponseSchema(
            value = EditionView.class,
            responseCode = "200",
            responseDescription = "The edition, which was held")
    public Response hold(@BeanParam Seen seen, @Valid @NotNull NewHolding body) {
        partners.managing(
                seen.id(),
                () -> editions.hold(seen.id(), seen.ifMatch(), new Holding(body.lastDay(), body.trainedOfficials())));
        return list.visible(seen.id()).answer();
    }
}
