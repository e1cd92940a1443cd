package org.koppelkansen.api.access;

import java.util.List;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.api.answer.ProblemWriter;
import org.koppelkansen.api.answer.ViewerArgument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/// How requests are let in, as beans.
@Configuration(proxyBeanMethods = false)
@Import(ResourceBeans.class)
public class AccessBeans {
    @Bean
    HttpFirewall firewall(AccessParts parts, Environment here) {
        Hosts hosts = new Hosts(here.getProperty("server.address", "0.0.0.0"), parts.settings());
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(hosts::isOurs);
        return firewall;
    }

    @Bean
    Refusals refusals(ProblemWriter writer) {
        return new Refusals(writer);
    }

    @Bean
    CsrfTokenRepository csrfTokens(AccessParts parts) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(
                made -> made.sameSite("Lax").secure(parts.settings().isSecure()));
        return cookie;
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            AccessParts parts,
            Refusals refusals,
            CsrfTokenRepository csrfTokens,
            SecurityContextRepository sessions,
            ProviderLogin providers) {
        providers.configure(http);
        return http.authorizeHttpRequests(AccessBeans::authorize)
                .addFilterBefore(new KnownViewer(parts, refusals), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(KnownViewer::hasBearer))
                .securityContext(context -> context.securityContextRepository(sessions))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> ProtectiveHeaders.write(headers, parts.settings()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Everybody may read: what, the store says. Only who is known may change things: what, the resources say.
    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(
                        jakarta.servlet.DispatcherType.ASYNC,
                        jakarta.servlet.DispatcherType.ERROR,
                        jakarta.servlet.DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((who, request) -> new AuthorizationDecision(ViewerArgument.viewer()
                        .may(Right.ADMINISTER, List.of(Grant.REGISTER), List.of())))
                .requestMatchers("/api/v1/session/**", "/api/v1/invitations/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .requestMatchers(HttpMethod.OPTIONS)
                .permitAll()
                .anyRequest()
                .authenticated();
    }
}
