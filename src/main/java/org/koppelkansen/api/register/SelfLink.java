package org.koppelkansen.api.register;

import io.swagger.v3.oas.annotations.media.Schema;
import org.koppelkansen.api.answer.Link;

@Schema(name = "SelfLinks")
record SelfLink(Link self) {
    static SelfLink to(String address) {
        return new SelfLink(new Link(address));
    }
}
