package org.koppelkansen.api.answer;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// The headers of a file that is answered, to be kept under a name.
public final class FileAnswer {
    private FileAnswer() {}

    /// @param headers as they are for any answer
    /// @param inline whether a browser shows it; else it keeps it
    public static HttpHeaders headers(HttpHeaders headers, MediaType type, String name, boolean inline) {
        headers.setContentType(type);
        headers.setContentDisposition((inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build());
        return headers;
    }
}
