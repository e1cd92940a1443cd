package org.koppelkansen.api.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description where the rules of the Dutch government want it, beside `/openapi.json`, and as YAML.
@Hidden
@RestController
class DocumentApi {
    private static final String JSON = "/openapi.json";
    private static final String YAML = "/openapi.yaml";
    static final List<String> PATHS = List.of(JSON, "/api/v1/openapi.json", YAML);

    private final OpenApiWebMvcResource made;

    DocumentApi(OpenApiWebMvcResource made) {
        this.made = made;
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = "application/json")
    byte[] json(HttpServletRequest request) throws JsonProcessingException {
        return made.openapiJson(request, JSON, Locale.ENGLISH);
    }

    @GetMapping(path = YAML, produces = "application/yaml")
    byte[] yaml(HttpServletRequest request) throws JsonProcessingException {
        return made.openapiYaml(request, JSON, Locale.ENGLISH);
    }
}
