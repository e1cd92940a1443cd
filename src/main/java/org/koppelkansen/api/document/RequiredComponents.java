package org.koppelkansen.api.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of every record in the description which members are always there: those that are neither [Optional] nor
/// nullable, and those of which it is said that they must be sent. No two records may go by one name.
final class RequiredComponents implements ModelConverter {
    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = type.getType() == null ? null : Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            List<String> names = names(java.getRawClass()).toList();
            checkName(schema, java.getRawClass());
            model(schema, context).setRequired(names.isEmpty() ? null : names);
        }
        return schema;
    }

    /// Otherwise the one would be described by the members of the other.
    private void checkName(Schema<?> schema, Class<?> type) {
        String ref = schema.get$ref();
        Class<?> first = ref == null ? type : named.computeIfAbsent(ref, unused -> type);
        if (!first.equals(type)) {
            throw new IllegalStateException(first + " and " + type + " are both described as " + ref);
        }
    }

    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String ref = schema.get$ref();
        Schema<?> defined =
                ref == null ? null : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
        return defined == null ? schema : defined;
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(RequiredComponents::names);
    }

    private static Stream<String> names(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return names(component.getType());
        }
        boolean always = isToBeSent(component)
                || (!component.getType().equals(Optional.class)
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return always
                ? Stream.of(named == null || named.value().isEmpty() ? component.getName() : named.value())
                : Stream.empty();
    }

    private static boolean isToBeSent(RecordComponent component) {
        io.swagger.v3.oas.annotations.media.Schema said =
                component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said != null && said.requiredMode() == io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;
    }
}
