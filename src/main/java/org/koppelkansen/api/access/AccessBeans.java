package org.koppelkansen.api.access;

import java.util.List;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Right;
import org.koppelkansen.api.answer.ProblemWriter;
import org.koppelkansen.api.answer.ViewerArgument;
import org.koppelkansen.api.background.Background;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/// How requests are let in, as beans.
@Configuration(proxyBeanMethods = false)
@Import(ResourceBeans.class)
public class AccessBeans {
    @Bean
    HttpFirewall firewall(AccessParts parts, Environment here) {
        boolean isBehind =
                here.getProperty("server.forward-headers-strategy", "none").equals("native");
        String address = isBehind ? "0.0.0.0" : here.getProperty("server.address", "0.0.0.0");
        Hosts hosts = new Hosts(address, parts.settings());
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
        boolean isSecure = parts.settings().isSecure();
        cookie.setCookieCustomizer(made -> (isSecure ? made.secure(true) : made).sameSite("Lax"));
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
            ProviderLogin providers,
            Background background) {
        providers.configure(http);
        return http.authorizeHttpRequests(AccessBeans::authorize)
                .addFilterBefore(new KnownViewer(parts, refusals), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(KnownViewer::hasBearer))
                .securityContext(context -> context.securityContextRepository(sessions))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> ProtectiveHeaders.write(headers, parts.settings(), background))
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
                .access((who, request) -> new AuthorizationDecision(
                        ViewerArgument.viewer().may(Right.ADMINISTER, List.of(Grant.REGISTER), List.of())))
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

    /// What the server tells browsers to keep others from: with every answer.
    private static final class ProtectiveHeaders {
        /// Scripts, styles and pictures from here only, none written into the page itself; in nobody's frame.
        /// Pictures also from the server of the map under the town, if there is one.
        private static String content(Background background) {
            String pictures = background.map().map(map -> " " + map.origin()).orElse("");
            return "default-src 'self'; img-src 'self' data: blob:" + pictures + "; worker-src 'self' blob:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
        }

        private static final String NO_DEVICES =
                "accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), "
                        + "microphone=(), midi=(), payment=(), usb=()";

        private ProtectiveHeaders() {}

        static void write(HeadersConfigurer<HttpSecurity> headers, AccessSettings settings, Background background) {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(content(background)))
                    .frameOptions(FrameOptionsConfig::deny)
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                    .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
            if (settings.isSecure()) {
                headers.httpStrictTransportSecurity(policy ->
                        policy.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(false));
            }
        }
    }
}
