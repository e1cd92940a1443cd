package org.koppelkansen.cli.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.koppelkansen.cli.call.Edge;
import org.koppelkansen.cli.call.ExitCodes;
import org.koppelkansen.cli.screen.Columns;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.games.GameShares;
import org.koppelkansen.games.WriteChange;
import org.koppelkansen.games.WriteShares;
import org.koppelkansen.measure.Text;

/// What the command answers, in each of its forms.
sealed interface Answer {
    List<String> lines(Edge edge);

    /// Prints the whole answer as one document.
    void json(Edge edge) throws IOException;

    void write(Path target, Edge edge);

    /// Whether there is anything to go on with: some rule has an answer, or everybody agrees to the change.
    boolean isUsable();

    /// How the call ends.
    default int code() {
        return isUsable() ? ExitCodes.DONE : ExitCodes.NOTHING_USABLE;
    }

    /// Who pays what.
    ///
    /// @param notes what else a reader has to know
    record Shares(GameShares shares, List<Text> notes) implements Answer {
        public Shares {
            notes = List.copyOf(notes);
        }

        @Override
        public List<String> lines(Edge edge) {
            List<String> lines = new ArrayList<>(new SharesText(shares, edge.speech(), edge.console()).lines());
            for (Text note : notes) {
                lines.add("");
                lines.addAll(
                        Columns.wrap(edge.speech().say(note), edge.console().width()));
            }
            return lines;
        }

        @Override
        public void json(Edge edge) throws IOException {
            WriteShares.json(shares, edge.version(), edge.console().out());
        }

        @Override
        public void write(Path target, Edge edge) {
            WriteShares.write(shares, target, edge.language(), edge.version(), edge.today());
        }

        @Override
        public boolean isUsable() {
            return !shares.answered().isEmpty();
        }
    }

    /// What changes when somebody joins or leaves.
    record Changed(GameChange change) implements Answer {
        @Override
        public List<String> lines(Edge edge) {
            return new ChangeText(change, edge.speech(), edge.console().width()).lines();
        }

        @Override
        public void json(Edge edge) throws IOException {
            WriteChange.json(change, edge.version(), edge.console().out());
        }

        @Override
        public void write(Path target, Edge edge) {
            WriteChange.write(change, target, edge.language(), edge.version(), edge.today());
        }

        @Override
        public boolean isUsable() {
            return change.isAgreed();
        }
    }
}
