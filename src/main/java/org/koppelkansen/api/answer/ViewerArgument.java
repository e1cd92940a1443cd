package org.koppelkansen.api.answer;

import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Viewer;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives every method of a controller that asks for a [Viewer] the one who is asking.
public final class ViewerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return viewer();
    }

    /// Who is asking in this request; nobody in particular where nobody logged in.
    public static Viewer viewer() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getDetails() instanceof Viewer viewer ? viewer : Viewer.ANONYMOUS;
    }
}
