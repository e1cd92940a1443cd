package org.koppelkansen.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What all answers have in common, as beans.
@Configuration(proxyBeanMethods = false)
public class AnswerBeans implements WebMvcConfigurer {
    private static final int FILES_AT_ONCE = 3;
    private static final int FILES_OF_ONE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final long LARGEST_BYTES = 8_000_000;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
        resolvers.add(new Languages());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
    }

    /// Files for people: some of them hold hundreds of megabytes while they are made.
    @Bean
    FewAtOnce fewFilesAtOnce() {
        return new FewAtOnce(FILES_AT_ONCE, FILES_OF_ONE, LONGEST_WAIT);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter writer) {
        return new ProblemAdvice(writer);
    }

    @Bean
    FilterRegistrationBean<VersionHeader> versionHeader() {
        FilterRegistrationBean<VersionHeader> first = new FilterRegistrationBean<>(new VersionHeader());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /// Bounds what a request can make the server hold.
    @Bean
    JsonFactoryBuilderCustomizer boundedJson() {
        return factory -> factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxDocumentLength(LARGEST_BYTES)
                .build());
    }

    /// Absent instead of null in answers; in requests nothing is passed over that is not understood.
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return mapper -> mapper.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
