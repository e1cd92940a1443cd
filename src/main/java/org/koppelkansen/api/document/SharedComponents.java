package org.koppelkansen.api.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.ProblemCode;

/// What the description defines once, for all that refers to it.
@SuppressWarnings({"rawtypes", "unchecked"}) // so the library declares its schemas
final class SharedComponents {
    private static final String SCHEMAS = "#/components/schemas/";

    private SharedComponents() {}

    static void addTo(Components components) {
        components.addSecuritySchemes(
                "session",
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("koppelkansen")
                        .description("A session, for browsers; changes also need the header X-XSRF-TOKEN."));
        components.addSecuritySchemes(
                "token",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A personal token, for programs."));
        addHeaders(components);
        addProblems(components);
        addGeometry(components);
        addContent(components);
        addPatch(components);
    }

    private static void addHeaders(Components components) {
        components.addHeaders(
                "ApiVersion", new Header().description("Version of the API.").schema(text().example(Api.VERSION)));
        components.addHeaders(
                "ETag",
                new Header()
                        .description("Names the state of what is answered, for `If-None-Match` and `If-Match`.")
                        .schema(text()));
        components.addHeaders(
                "Location",
                new Header().description("Address of what was made or begun.").schema(text()));
        components.addParameters(
                "IfMatch",
                new Parameter()
                        .name("If-Match")
                        .in("header")
                        .required(true)
                        .description("The `ETag` of the version that is changed.")
                        .schema(text())
                        .example("\"3\""));
    }

    private static void addProblems(Components components) {
        components.addSchemas(
                "ProblemError",
                object(Map.of(
                                "pointer", text().description("JSON pointer into the content, or name of a parameter."),
                                "code", text(),
                                "detail", text()))
                        .required(List.of("pointer", "code", "detail")));
        Map<String, Schema<?>> members = new LinkedHashMap<>();
        members.put(
                "type",
                text().description("Names the kind of problem for good.").example("/problems/not-found"));
        members.put("title", text());
        members.put("status", new Schema<>().types(Set.of("integer")));
        members.put("detail", text().description("What is wrong and what to do, in the language asked."));
        Schema<Object> code = text();
        code.setEnum(Arrays.stream(ProblemCode.values())
                .map(ProblemCode::key)
                .sorted()
                .map(Object.class::cast)
                .toList());
        members.put("code", code);
        members.put("instance", text().description("Only of our own faults: the mark under which it is logged."));
        members.put("errors", listOf("ProblemError"));
        onlyOfSome(members);
        components.addSchemas(
                "Problem",
                object(members)
                        .description("RFC 9457; what only some kinds have may be absent.")
                        .required(List.of("type", "title", "status", "detail", "code")));
        addResponses(components);
    }

    /// What only some kinds of problem have.
    private static void onlyOfSome(Map<String, Schema<?>> members) {
        members.put("yours", anything().description("Of what somebody else has changed too: what you sent."));
        members.put("theirs", anything().description("Of what somebody else has changed too: as it is now."));
        members.put("currentETag", text().description("Of what somebody else has changed too: the tag of that."));
        members.put("job", text().description("Of what goes on already: the address of that job."));
        members.put(
                "retryAfterSeconds",
                new Schema<>().types(Set.of("integer")).description("Of too many attempts: how long to wait."));
    }

    private static void addResponses(Components components) {
        Map<Integer, List<ProblemCode>> byStatus = Arrays.stream(ProblemCode.values())
                .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, codes) -> components.addResponses("Problem" + status, problem(codes)));
    }

    private static ApiResponse problem(List<ProblemCode> codes) {
        MediaType form = new MediaType().schema(new Schema<>().$ref(SCHEMAS + "Problem"));
        codes.forEach(code -> form.addExamples(
                code.key(),
                new Example()
                        .value(Map.of(
                                "type", code.type(),
                                "title", code.title().en(),
                                "status", code.status(),
                                "detail", "What is wrong, and what to do.",
                                "code", code.key()))));
        return new ApiResponse()
                .description(codes.stream().map(code -> code.title().en()).collect(Collectors.joining(", or ")))
                .addHeaderObject("API-Version", new Header().$ref("#/components/headers/ApiVersion"))
                .content(new Content().addMediaType("application/problem+json", form));
    }

    private static void addGeometry(Components components) {
        Schema<Object> type = text();
        type.setEnum(List.of(
                "Point",
                "MultiPoint",
                "LineString",
                "MultiLineString",
                "Polygon",
                "MultiPolygon",
                "GeometryCollection"));
        Schema<?> coordinates = new Schema<>().types(Set.of("array"));
        coordinates.setItems(new Schema<>());
        Schema<?> geometries = new Schema<>().types(Set.of("array"));
        geometries.setItems(new Schema<>().$ref(SCHEMAS + "GeoJsonGeometry"));
        Map<String, Schema<?>> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("coordinates", coordinates.description("Positions, x first, nested as the type asks."));
        members.put("geometries", geometries.description("Of a collection."));
        components.addSchemas(
                "GeoJsonGeometry",
                object(members)
                        .description("A geometry as in RFC 7946, in the system named beside it.")
                        .required(List.of("type")));
    }

    /// In a request less is required than an answer has.
    private static void addContent(Components components) {
        Schema<?> content = components.getSchemas().get("WorkContent");
        if (content != null) {
            loosened(components, "Window", "WindowGiven", List.of("from", "until"));
            loosened(components, "Planning", "PlanningGiven", List.of("phase", "confidentiality"));
            loosened(components, "Traffic", "TrafficGiven", List.of());
            loosened(components, "Place", "PlaceGiven", List.of("geometry"));
            content.getProperties().put("window", new Schema<>().$ref(SCHEMAS + "WindowGiven"));
            content.getProperties().put("planning", new Schema<>().$ref(SCHEMAS + "PlanningGiven"));
            content.getProperties().put("place", new Schema<>().$ref(SCHEMAS + "PlaceGiven"));
            Objects.requireNonNull(components.getSchemas().get("PlaceGiven"))
                    .getProperties()
                    .put("traffic", new Schema<>().$ref(SCHEMAS + "TrafficGiven"));
        }
    }

    private static void loosened(Components components, String name, String loose, List<String> required) {
        Schema<?> strict = Objects.requireNonNull(components.getSchemas().get(name));
        components.addSchemas(
                loose,
                object(new LinkedHashMap<>(strict.getProperties()))
                        .description(strict.getDescription())
                        .required(required.isEmpty() ? null : required));
    }

    /// The content of a work, of which any member may be absent, and null takes one away.
    private static void addPatch(Components components) {
        Schema<?> patch = new Schema<>().types(Set.of("object"));
        components.addSchemas(
                "WorkPatch",
                patch.description("Any members of WorkContent, at any depth; null takes a member away.")
                        .example(Map.of("planning", Map.of("phase", "prepared"), "why", "Bestek klaar")));
    }

    private static Schema<?> listOf(String name) {
        Schema<?> list = new Schema<>().types(Set.of("array"));
        list.setItems(new Schema<>().$ref(SCHEMAS + name));
        return list;
    }

    private static Schema<?> anything() {
        return new Schema<>().types(Set.of("object")).additionalProperties(new Schema<>());
    }

    private static Schema<Object> text() {
        Schema<Object> text = new Schema<>();
        text.setTypes(Set.of("string"));
        return text;
    }

    private static Schema<?> object(Map<String, ? extends Schema> members) {
        Map<String, Schema> properties = new LinkedHashMap<>(members);
        return new Schema<>().types(Set.of("object")).properties(properties);
    }
}
