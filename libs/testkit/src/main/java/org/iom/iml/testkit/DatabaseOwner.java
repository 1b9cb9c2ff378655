package org.iom.iml.testkit;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;
import org.eclipse.microprofile.config.ConfigProvider;

/** The owner of a service's database, with rights that the service itself lacks. */
public final class DatabaseOwner {

    private DatabaseOwner() {}

    public static Connection connection() throws SQLException {
        Properties owner = new Properties();
        owner.setProperty("user", setting("DATABASE_OWNER_USERNAME"));
        owner.setProperty("password", setting("DATABASE_OWNER_PASSWORD"));
        return Objects.requireNonNull(driver().connect(setting("DATABASE_URL"), owner));
    }

    private static Driver driver() {
        return ServiceLoader.load(Driver.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getClass().getName().startsWith("org.postgresql"))
                .findFirst()
                .orElseThrow();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
