package org.koppelkansen.api;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first page.
@RestController
class StartPage {
    @GetMapping("/")
    String page() {
        return "Koppelkansen";
    }
}
