package org.koppelkansen.api.background;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What lies under the town, as beans.
@Configuration(proxyBeanMethods = false)
public class BackgroundBeans {
    @Bean
    BackgroundResource backgroundResource(Background background, Clock clock) {
        return new BackgroundResource(background, clock);
    }
}
