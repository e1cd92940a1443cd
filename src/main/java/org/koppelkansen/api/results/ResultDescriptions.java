package org.koppelkansen.api.results;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// Says in the published API what the members of results are. The records themselves know no HTTP, so that their words
/// stand in a file: `SeenOpportunity.whole` is the member `whole` of the schema `SeenOpportunity`.
final class ResultDescriptions implements OpenApiCustomizer {
    private final Properties words = new Properties();

    ResultDescriptions() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ResultDescriptions.class.getResourceAsStream("descriptions.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
            return;
        }
        for (Map.Entry<String, Schema> schema : api.getComponents().getSchemas().entrySet()) {
            describe(schema.getKey(), schema.getValue());
            Map<?, ?> members = schema.getValue().getProperties();
            if (members != null) {
                members.forEach((name, member) -> describe(schema.getKey() + "." + name, (Schema<?>) member));
            }
        }
    }

    /// Everything that has words.
    Set<String> names() {
        return words.stringPropertyNames();
    }

    private void describe(String name, Schema<?> schema) {
        String known = words.getProperty(name);
        if (known != null && schema.getDescription() == null) {
            schema.setDescription(known);
        }
    }
}
