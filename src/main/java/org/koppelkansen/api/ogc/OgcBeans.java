package org.koppelkansen.api.ogc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.koppelkansen.overview.Overviews;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.koppelkansen.space.Crs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// OGC API Features, as beans.
@Configuration(proxyBeanMethods = false)
public class OgcBeans {
    @Bean
    FeatureSets featureSets(Register register, Results results, Overviews overviews, Counts counts, Clock clock) {
        return new FeatureSets(
                () -> sets(register, results, overviews, counts, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                register.settings()::crs);
    }

    private static List<FeatureSet<?>> sets(
            Register register, Results results, Overviews overviews, Counts counts, LocalDate today) {
        Crs crs = register.settings().crs();
        return List.of(
                new WorkFeatures(register.works(), overviews, counts, crs, today),
                new OpportunityFeatures(results, register.works(), crs, overviews),
                new AreaFeatures(register.areas()),
                new FindingFeatures(results, overviews));
    }

    @Bean
    Counts counts(Register register) {
        return new Counts(register.works());
    }

    @Bean
    OgcController ogcController(FeatureSets sets, Clock clock) {
        return new OgcController(sets, clock);
    }
}
