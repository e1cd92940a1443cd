package org.koppelkansen.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.koppelkansen.measure.Text;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses parameters that a method of a controller does not know: one that is misspelt would otherwise be passed
/// over, and the answer would be to another question. Known are those with [RequestParam], and the components of
/// records with [ParameterObject].
final class KnownParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !isForm(request)) {
            Set<String> names = known.computeIfAbsent(
                    method.getResolvedFromHandlerMethod() == null ? method : method.getResolvedFromHandlerMethod(),
                    KnownParameters::names);
            List<FieldError> errors = request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .map(name -> unknown(name, names))
                    .toList();
            if (!errors.isEmpty()) {
                throw FieldError.problem(ProblemCode.WRONG_PARAMETER, errors);
            }
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.koppelkansen.");
    }

    /// The fields of a form are parameters too, to the servlet container.
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || type.startsWith("multipart/"));
    }

    private static FieldError unknown(String name, Set<String> names) {
        String can = names.isEmpty() ? "" : String.join(", ", names);
        return new FieldError(
                name,
                "unknown-parameter",
                new Text(
                        "De parameter ‘" + name + "’ bestaat hier niet; "
                                + (can.isEmpty() ? "er zijn er geen." : "wel: " + can + "."),
                        "There is no parameter ‘" + name + "’ here; "
                                + (can.isEmpty() ? "there are none." : "there are: " + can + ".")));
    }

    private static Set<String> names(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam one = parameter.getParameterAnnotation(RequestParam.class);
            if (one != null) {
                names.add(one.name().isEmpty() ? parameter.getParameter().getName() : one.name());
            }
            if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                names.addAll(components(parameter.getParameterType()));
            }
        }
        return names;
    }

    private static List<String> components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components == null
                ? new ArrayList<>()
                : Arrays.stream(components).map(RecordComponent::getName).toList();
    }
}
