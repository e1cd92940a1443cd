package org.koppelkansen.api.ogc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// OGC API Features, as beans.
@Configuration(proxyBeanMethods = false)
public class OgcBeans {
    @Bean
    FeatureSets featureSets(Register register, Overviews overviews, Clock clock) {
        return new FeatureSets(
                () -> List.of(
                        new WorkFeatures(
                                register.works(),
                                overviews,
                                register.settings().crs(),
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                        new AreaFeatures(register.areas())),
                register.settings()::crs);
    }

    @Bean
    OgcController ogcController(FeatureSets sets, Clock clock) {
        return new OgcController(sets, clock);
    }
}
