package org.koppelkansen.api.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Whether the server is a demonstration: asked to be one, and reached from this machine only, also not through anything
/// in front of it.
final class Demonstration implements Condition {
    static final String PROPERTY = "koppelkansen.demo";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    static boolean isOn(Environment here) {
        return here.getProperty(PROPERTY, Boolean.class, false)
                && Hosts.isLoopback(here.getProperty("server.address", "0.0.0.0"));
    }
}
