package org.koppelkansen.api.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.util.DisconnectedClientHelper;

/// Turns whatever ends a request early into a problem: exceptions of controllers, and what the server itself refuses.
@RestControllerAdvice
@RestController
class ProblemAdvice implements ErrorController {
    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler(Exception.class)
    void thrown(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            // Security's own filter knows whether to ask for a login or to refuse.
            throw thrown;
        }
        if (isNobodyThere(thrown)) {
            return;
        }
        Problem problem = Exceptions.problem(thrown);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (thrown instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        writer.write(request, response, problem);
    }

    /// Whoever asked left before the answer was there. Only of what is thrown in writing it: a database or a service
    /// that hangs up says the same words.
    private static boolean isNobodyThere(Exception thrown) {
        return thrown instanceof AsyncRequestNotUsableException
                || thrown instanceof ClientAbortException
                || (thrown instanceof HttpMessageNotWritableException
                        && DisconnectedClientHelper.isClientDisconnectedException(thrown));
    }

    /// Where the servlet container sends what went wrong outside of controllers.
    @RequestMapping("/error")
    void outside(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = thrown instanceof Exception exception
                ? Exceptions.problem(exception)
                : Exceptions.ofStatus(status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND);
        writer.write(request, response, problem);
    }
}
