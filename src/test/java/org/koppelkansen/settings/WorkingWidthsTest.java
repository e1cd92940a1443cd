package org.koppelkansen.settings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WorkingWidthsTest {
    @Test
    void a_discipline_that_does_not_exist_is_refused() {
        String shipped = Shipped.text("/rules/ground.yaml").orElseThrow();
        String wrong = shipped + "  sewers: {width: 3.0, depth: 3.0, radius: 10, source: ours}\n";

        assertThatExceptionOfType(WrongYaml.class)
                .isThrownBy(() -> WorkingWidths.read(YamlNode.read("ground.yaml", wrong)))
                .withMessageContaining("ground.yaml")
                .withMessageContaining("this key is unknown");
    }
}
