package org.iom.iml.testkit.ill;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/ill/days")
public class DayResource {

    @GET
    public void found() {}
}
