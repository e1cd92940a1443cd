package org.koppelkansen.api.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Api;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.games.GameFile;
import org.koppelkansen.games.ReadGame;
import org.koppelkansen.games.WrongGame;
import org.koppelkansen.results.told.Shares;
import org.koppelkansen.share.ShareCosts;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/cost-shares`.
@RestController
@Tag(name = "cost-shares", description = "Who pays what of a joint cost that somebody lists; nothing is kept")
final class CostShareResource {
    /// With more, all rules together would take more than a second.
    private static final int MOST_PLAYERS = 12;
    /// Room for every group of that many players with long names.
    private static final int MOST_BYTES = 1_000_000;

    /// A game as it is sent.
    @Schema(name = "CostGame")
    record Game(
            @Schema(description = "Names of those who share, without commas; at most 12.")
            List<String> players,

            @Schema(
                    description = "What every group of them would pay together, by names with commas between"
                            + " them, in euros or the game's own unit.",
                    example = "{\"A\": 8, \"B\": 11, \"A,B\": 11}")
            Map<String, BigDecimal> cost,

            @Schema(description = "By player: area, length or volume, for the rule by quantity.") @Nullable
            Map<String, BigDecimal> quantity,

            @Schema(description = "What it is about.") @Nullable
            String title,

            @Schema(description = "What one unit of cost is; euros when it is absent.") @Nullable
            String unit,

            @Schema(description = "Where it was published.") @Nullable
            String source) {}

    /// What comes of it.
    @Schema(name = "CostShares")
    record Answer(
            @Schema(description = "What it is about.") String title,

            @Schema(description = "What one unit of cost is; empty for euros.")
            String unit,

            @Schema(description = "Where it was published.") String source,

            @Schema(description = "What all pay together, in hundredths of the unit: cents.")
            long totalCents,

            @Schema(description = "By all rules, side by side.")
            List<Shares> shares) {}

    @Operation(
            operationId = "shareCost",
            summary = "Share a listed cost by all rules",
            description =
                    "The game is the JSON that `koppelkansen share GAME.json` reads. Every group of players must be"
                            + " in it.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Game.class))))
    @PostMapping(path = Api.PATH + "/cost-shares", consumes = "application/json")
    Answer share(Viewer viewer, HttpServletRequest request) {
        May.require(viewer, Right.TRY_WHAT_IF);
        GameFile game = read(request);
        ShareCosts sharing = new ShareCosts(game.game(), ShareCosts.Terms.PLAIN.with(game.quantities()));
        return new Answer(
                game.title(),
                game.unit(),
                game.source(),
                game.game().total().cents(),
                sharing.byAllRules().stream().map(Shares::of).toList());
    }

    private static GameFile read(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            GameFile game = ReadGame.from("game", new ByteArrayInputStream(bytes));
            if (game.game().players().size() > MOST_PLAYERS) {
                throw tooLarge();
            }
            return game;
        } catch (WrongGame wrong) {
            throw new Problem(ProblemCode.WRONG_BODY, wrong.sentence(), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem tooLarge() {
        return new Problem(
                ProblemCode.TOO_LARGE,
                "Stuur een spel van hoogstens " + MOST_PLAYERS
                        + " deelnemers en 1 MB; grotere deelt `koppelkansen share`.",
                "Send a game of at most " + MOST_PLAYERS
                        + " players and 1 MB; `koppelkansen share` shares larger ones.");
    }
}
