package org.koppelkansen.api.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.api.answer.Api;

/// What the description says of the API as a whole.
final class About {
    private static final String DESCRIPTION = """
            The register in which the owners of a city's streets and subsoil keep their planned works, and find, weigh \
            and share what can be done together.

            Everybody may read what is public. Log in, or send a personal token as `Authorization: Bearer`, to see what \
            partners and your own organisation may see. What you may not know is answered as if it were not there.

            Answers are JSON; problems are `application/problem+json` with a stable `code`, in the language of \
            `Accept-Language` (Dutch or English). Lists are read on by their link `next`. Coordinates are x first, \
            in the system asked for by `crs` or `Accept-Crs` (CRS84 or EPSG:28992). Periods are half-open: `until` is \
            the first day that no longer belongs to them. Money is whole cents.""";

    private About() {}

    static OpenAPI api(org.koppelkansen.api.answer.Contact who) {
        return new OpenAPI(SpecVersion.V31)
                .info(new Info()
                        .title("Koppelkansen")
                        .version(Api.VERSION)
                        .description(DESCRIPTION)
                        .contact(contact(who))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .servers(List.of(new Server().url(Api.PATH).description("This server")))
                .security(List.of(
                        new SecurityRequirement(),
                        new SecurityRequirement().addList("session"),
                        new SecurityRequirement().addList("token")));
    }

    private static @Nullable Contact contact(org.koppelkansen.api.answer.Contact who) {
        return who.equals(org.koppelkansen.api.answer.Contact.NONE)
                ? null
                : new Contact()
                        .name(who.name().orElse(null))
                        .email(who.email().orElse(null))
                        .url(who.url().orElse(null));
    }
}
