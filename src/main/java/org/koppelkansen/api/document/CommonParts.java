package org.koppelkansen.api.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.koppelkansen.api.answer.Api;

/// Adds to the description what holds for all resources alike: problems, headers, ways to log in.
final class CommonParts {
    /// What only some may read at all.
    private static final Set<String> FOR_SOME = Set.of(
            "/accounts",
            "/audit-entries",
            "/followed-opportunities",
            "/views",
            "/views/{id}",
            "/opportunities/{id}/comments",
            "/opportunities/{id}/comments/{comment}",
            "/opportunities/{id}/following",
            "/organisations/{id}/overview",
            "/organisations/{id}/opportunities");

    /// What names other things in its content, which may not be there.
    private static final Set<String> NAME_THINGS = Set.of("/what-ifs");

    private static final String IF_MATCH = "#/components/parameters/IfMatch";

    void complete(OpenAPI document) {
        Paths paths = new Paths();
        document.getPaths()
                .forEach((path, item) ->
                        paths.addPathItem(path.startsWith(Api.PATH) ? path.substring(Api.PATH.length()) : path, item));
        document.setPaths(paths);
        paths.forEach((path, item) ->
                item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
        Components components = Optional.ofNullable(document.getComponents()).orElseGet(Components::new);
        document.setComponents(components);
        SharedComponents.addTo(components);
        EnumeratedWords.addTo(components, paths);
        defineTags(document);
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        problems(path, method, operation)
                .forEach(status -> operation
                        .getResponses()
                        .addApiResponse(
                                String.valueOf(status),
                                new ApiResponse().$ref("#/components/responses/Problem" + status)));
        operation.getResponses().forEach((status, response) -> {
            if (response.get$ref() == null) {
                response.addHeaderObject("API-Version", new Header().$ref("#/components/headers/ApiVersion"));
                if (status.equals("201") || status.equals("202")) {
                    response.addHeaderObject("Location", new Header().$ref("#/components/headers/Location"));
                }
            }
        });
    }

    /// Says that the answer has a tag, and is not sent again to who has it already.
    static Operation tagged(Operation operation) {
        Header tag = new Header().$ref("#/components/headers/ETag");
        Objects.requireNonNull(operation.getResponses().get("200")).addHeaderObject("ETag", tag);
        operation
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse()
                                .description("Not changed since you got the `ETag` that you sent as `If-None-Match`.")
                                .addHeaderObject("ETag", tag));
        return operation;
    }

    /// The statuses of what can go wrong with such a request.
    private static Set<Integer> problems(String path, PathItem.HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 406, 500, 503));
        if (path.contains("{") || NAME_THINGS.contains(path)) {
            statuses.add(404);
        }
        if (method != PathItem.HttpMethod.GET) {
            statuses.addAll(Set.of(403, 413, 415, 422, 507));
        }
        if (FOR_SOME.contains(path)) {
            statuses.add(403);
        }
        if (path.startsWith("/exports/")) {
            statuses.addAll(Set.of(422, 507));
        }
        if (operation.getResponses().containsKey("202")) {
            statuses.add(409);
        }
        if (path.startsWith("/session") && method != PathItem.HttpMethod.GET) {
            statuses.add(429);
        }
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        if (parameters.stream().anyMatch(CommonParts::isIfMatch)) {
            statuses.addAll(Set.of(409, 428));
        }
        return statuses;
    }

    private static boolean isIfMatch(Parameter parameter) {
        return IF_MATCH.equals(parameter.get$ref()) || "If-Match".equals(parameter.getName());
    }

    /// Tags that stand at an operation, without a description of their own.
    private static void defineTags(OpenAPI document) {
        List<Tag> tags = new ArrayList<>(Optional.ofNullable(document.getTags()).orElse(List.of()));
        Set<String> defined = tags.stream().map(Tag::getName).collect(Collectors.toSet());
        document.getPaths().values().stream()
                .flatMap(item -> item.readOperations().stream())
                .flatMap(operation -> Stream.ofNullable(operation.getTags()).flatMap(List::stream))
                .distinct()
                .filter(name -> !defined.contains(name))
                .forEach(name -> tags.add(new Tag().name(name).description("The resources of " + name)));
        tags.sort(Comparator.comparing(Tag::getName));
        document.setTags(tags);
    }
}
