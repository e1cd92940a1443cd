package org.koppelkansen.api.access;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// The resources by which people come in and accounts are kept, as beans.
@Configuration(proxyBeanMethods = false)
class ResourceBeans {
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Secrets secrets() {
        return new Secrets();
    }

    @Bean
    Links links(AccessParts parts, Environment environment) {
        return new Links(parts.settings(), environment);
    }

    @Bean
    Sessions sessionsOfPeople(AccessParts parts, SecurityContextRepository kept, CsrfTokenRepository csrfTokens) {
        return new Sessions(parts, kept, csrfTokens);
    }

    @Bean
    PasswordCheck passwordCheck(AccessParts parts, PasswordEncoder encoder, Secrets secrets) {
        return new PasswordCheck(parts, encoder, secrets);
    }

    @Bean
    ProviderLogin providerLogin(AccessParts parts, Sessions sessions, Secrets secrets) {
        return new ProviderLogin(parts, sessions, secrets);
    }

    @Bean
    FirstAdministrator firstAdministrator(AccessParts parts, Secrets secrets, Links links) {
        return new FirstAdministrator(parts, secrets, links);
    }

    @Bean
    SessionResource sessionResource(AccessParts parts, PasswordCheck passwords, Sessions sessions, Environment here) {
        List<String> demo = Demonstration.isOn(here) ? DemoResource.roles() : List.of();
        return new SessionResource(parts, passwords, sessions, demo);
    }

    @Bean
    InvitationResource invitationResource(AccessParts parts, PasswordCheck passwords, Sessions sessions) {
        return new InvitationResource(parts, passwords, sessions);
    }

    @Bean
    AccountResource accountResource(AccessParts parts, Secrets secrets, Links links) {
        return new AccountResource(parts, secrets, links);
    }

    @Bean
    TokenResource tokenResource(AccessParts parts, Secrets secrets) {
        return new TokenResource(parts, secrets);
    }

    @Bean
    @Conditional(Demonstration.class)
    DemoResource demoResource(AccessParts parts, Sessions sessions) {
        return new DemoResource(parts, sessions);
    }
}
