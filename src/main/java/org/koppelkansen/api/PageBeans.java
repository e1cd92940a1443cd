package org.koppelkansen.api;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages for people, as beans.
@Configuration(proxyBeanMethods = false)
class PageBeans {
    @Bean
    StartPage startPage() {
        return new StartPage();
    }

    @Bean
    RouterFunction<ServerResponse> builtPage(StartPage start) {
        return new BuiltPage(start, BuiltPage.shipped()).routes();
    }

    @Bean
    NoSuchPage noSuchPage() {
        return new NoSuchPage(BuiltPage.shipped());
    }

    /// The parts of the page carry a hash of their content in their name, so they never change.
    @Bean
    WebMvcConfigurer partsOfThePage() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry handlers) {
                handlers.addResourceHandler("/assets/**")
                        .addResourceLocations("classpath:/page/assets/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}
