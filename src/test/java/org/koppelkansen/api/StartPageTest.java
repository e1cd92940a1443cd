package org.koppelkansen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first page: in the right language, and in need of nothing from elsewhere.
class StartPageTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, nl",
                "-, 'nl-NL,nl;q=0.9,en;q=0.8', nl",
                "-, 'en-GB,en;q=0.9', en",
                "-, 'fr,en;q=0.5', en",
                "-, fr, nl",
                "-, ';;q=x', nl",
                "en, nl, en",
                "nl, en, nl",
                "../etc, en, en",
            })
    void it_speaks_the_language_that_is_asked_for(@Nullable String asked, @Nullable String accepted, String language) {
        assertThat(page(asked, accepted)).contains("<html lang=\"" + language + "\">");
    }

    @ParameterizedTest
    @CsvSource({"nl", "en"})
    void it_leads_to_what_programs_can_ask_and_needs_nothing_from_outside(String language) {
        assertThat(page(language, ""))
                .contains("href=\"/openapi.json\"", "href=\"/ogc\"", "href=\"/start.css\"")
                .doesNotContain("http:", "https:", "<script", "style=", "onclick");
    }

    @Test
    void its_style_is_there() {
        assertThat(new StartPage().style().getHeaders().getFirst("Content-Type"))
                .startsWith("text/css");
    }

    private static String page(@Nullable String asked, @Nullable String accepted) {
        byte[] body = new StartPage()
                .page(Optional.ofNullable(asked), Optional.ofNullable(accepted))
                .getBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }
}
