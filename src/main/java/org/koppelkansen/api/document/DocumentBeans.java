package org.koppelkansen.api.document;

import io.swagger.v3.oas.models.OpenAPI;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Contact;
import org.koppelkansen.measure.Language;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API, as beans.
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/koppelkansen/api/document/springdoc.properties")
public class DocumentBeans implements WebMvcConfigurer {
    /// Who asks, and in which language, is no part of the question.
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Language.class);
    }

    @Bean
    OpenAPI about(Contact contact) {
        return About.api(contact);
    }

    @Bean
    GlobalOpenApiCustomizer whatHoldsForAll() {
        return new CommonParts()::complete;
    }

    /// Only answers that are made with a tag are entities of their own.
    @Bean
    GlobalOperationCustomizer tags() {
        return (operation, handler) -> handler.hasMethodAnnotation(GetMapping.class)
                        && handler.getReturnType().getParameterType().equals(ResponseEntity.class)
                ? CommonParts.tagged(operation)
                : operation;
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    DocumentApi documentApi(OpenApiWebMvcResource made) {
        return new DocumentApi(made);
    }

    @Bean
    DocumentPage documentPage(OpenApiWebMvcResource made, JsonMapper json) {
        return new DocumentPage(made, json);
    }

    /// Tools on other sites may read the description.
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        for (String path : DocumentApi.PATHS) {
            registry.addMapping(path).allowedOrigins("*").allowedMethods("GET");
        }
    }
}
