package org.koppelkansen.api.deliveries;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.api.register.KeptDocuments;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/// The resources of deliveries, as beans.
@Configuration(proxyBeanMethods = false)
public class DeliveryBeans {
    /// Nothing of a file is held in memory.
    private static final int ON_DISK_FROM_BYTES = 0;
    /// Of a file that is read while its sender waits, and held in memory meanwhile.
    private static final long MOST_BYTES_AT_ONCE = 50L << 20;

    private static final long MOST_ROWS_AT_ONCE = 50_000;

    @Bean
    MultipartConfigElement multipart(DeliveryParts parts) {
        long most = parts.receiving().mostBytes();
        String folder = parts.uploads().incoming().toAbsolutePath().toString();
        return new MultipartConfigElement(folder, most, most, ON_DISK_FROM_BYTES);
    }

    @Bean
    FilterRegistrationBean<NoEarlyParts> noEarlyParts() {
        FilterRegistrationBean<NoEarlyParts> first = new FilterRegistrationBean<>(new NoEarlyParts());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    TakeIn takeIn(DeliveryParts parts) {
        return new TakeIn(parts.uploads(), parts.receiving().mostBytes());
    }

    @Bean
    DeliveryResource deliveryResource(DeliveryParts parts, TakeIn takeIn, JsonMapper json, Systems systems) {
        return new DeliveryResource(parts, takeIn, new DeliveryJson(new KeptDocuments(json, systems)), systems);
    }

    @Bean
    SourceResource sourceResource(DeliveryParts parts) {
        return new SourceResource(parts);
    }

    @Bean
    OneFile oneFile(TakeIn takeIn, DeliveryParts parts) {
        return new OneFile(
                takeIn,
                MOST_BYTES_AT_ONCE,
                Math.min(MOST_ROWS_AT_ONCE, parts.receiving().mostRows()));
    }

    @Bean
    ProfileResource profileResource(OneFile oneFile) {
        return new ProfileResource(oneFile);
    }

    @Bean
    PlaceFilesResource placeFilesResource(DeliveryParts parts, OneFile oneFile, Clock clock) {
        return new PlaceFilesResource(parts.register(), oneFile, clock);
    }
}
