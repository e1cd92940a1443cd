package org.koppelkansen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Works of plans that are shared, and calls that mix plans with games up.
class SharePlansTest {
    private static final String DEMO = "demo/levering.yaml";
    private static final String GAME = "demo/games/street.json";

    @TempDir
    Path folder;

    @Test
    void a_game_beside_plans_or_their_options_is_a_wrong_call() {
        Call asked = Call.of("share", GAME, "--opportunity", "K713");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("street.json is een kostenspel; --opportunity en --works horen bij plannen.");
        Call mixed = Call.of("share", DEMO, GAME, "--works", "GL005,RIO-101");
        assertThat(mixed.code()).isEqualTo(2);
        assertThat(mixed.err()).contains("street.json is een kostenspel");
    }

    @Test
    void with_plans_works_join_and_no_owners() {
        Call call = Call.of("share", DEMO, "--works", "GL005,RIO-101", "--joins", "warmte koggenwaard");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("noem bij plannen de voornemens van die eigenaar: warmtenet:WN-");
    }

    @Test
    void who_is_in_already_or_not_at_all_is_a_wrong_call() {
        Call joins = Call.of("share", DEMO, "--works", "GL005,RIO-101", "--joins", "GL006");
        assertThat(joins.code()).isEqualTo(2);
        assertThat(joins.err()).contains("GlasNet Polder doet al mee");
        Call leaves = Call.of("share", DEMO, "--works", "GL005,RIO-101", "--leaves", "Niemand");
        assertThat(leaves.code()).isEqualTo(2);
        assertThat(leaves.err()).contains("Niemand doet niet mee; wel: Gemeente Koggenwaard (riolering), GlasNet");
    }

    @Test
    void the_conditions_of_the_amounts_stand_at_the_foot_with_the_users_own_file() throws IOException {
        Path rates = Files.writeString(folder.resolve("mine.yaml"), "surfaces: {new-paving: {rest-days: 0}}");
        Call call = Call.of("share", DEMO, "--works", "GL005,RIO-101", "--rates", rates.toString());
        assertThat(call.out().replaceAll("\\s+", " "))
                .contains("zonder btw; prijspeilen verschillen", "aannamen van ons", "Met uw tarieven uit ");
        assertThat(Call.of("share", GAME).out()).doesNotContain("zonder btw");
    }

    @Test
    void an_empty_file_is_told_so() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        assertThat(Call.of("share", empty.toString()).err()).contains("het bestand is leeg");
    }
}
