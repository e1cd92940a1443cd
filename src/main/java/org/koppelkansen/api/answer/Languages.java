package org.koppelkansen.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.measure.Language;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives every method of a controller that asks for a [Language] the one in which the answer is wanted.
public final class Languages implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Language.class);
    }

    @Override
    public Language resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// What the request asks for with `Accept-Language`; Dutch where it does not say, or asks for another language.
    public static Language of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Language of(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return Language.NL;
        }
        try {
            String found =
                    Locale.lookupTag(Locale.LanguageRange.parse(wanted), List.of(Language.NL.tag(), Language.EN.tag()));
            return Language.EN.tag().equals(found) ? Language.EN : Language.NL;
        } catch (IllegalArgumentException e) {
            return Language.NL;
        }
    }
}
