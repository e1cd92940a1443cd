package org.koppelkansen.cli.share;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.koppelkansen.cli.screen.Console;
import org.koppelkansen.cli.screen.Speech;
import org.koppelkansen.games.GameChange;
import org.koppelkansen.games.GameShares;
import org.koppelkansen.games.WriteChange;
import org.koppelkansen.games.WriteShares;

/// What the command answers, in each of its forms.
sealed interface Answer {
    /// How a call ends when nothing comes of it: no rule has an answer, or a change is refused. The same for scripts
    /// as in other commands that find nothing usable.
    int REFUSED = 1;

    List<String> lines(Speech speech, Console console);

    void json(String version, OutputStream out) throws IOException;

    /// @param today the day that a workbook is dated
    void write(Path target, Speech speech, String version, LocalDate today);

    /// 0 or [#REFUSED].
    int code();

    /// Who pays what.
    record Shares(GameShares shares) implements Answer {
        @Override
        public List<String> lines(Speech speech, Console console) {
            return new SharesText(shares, speech, console).lines();
        }

        @Override
        public void json(String version, OutputStream out) throws IOException {
            WriteShares.json(shares, version, out);
        }

        @Override
        public void write(Path target, Speech speech, String version, LocalDate today) {
            WriteShares.write(shares, target, speech.language(), version, today);
        }

        @Override
        public int code() {
            return shares.answered().isEmpty() ? REFUSED : 0;
        }
    }

    /// What changes when somebody joins or leaves.
    record Changed(GameChange change) implements Answer {
        @Override
        public List<String> lines(Speech speech, Console console) {
            return new ChangeText(change, speech).lines();
        }

        @Override
        public void json(String version, OutputStream out) throws IOException {
            WriteChange.json(change, version, out);
        }

        @Override
        public void write(Path target, Speech speech, String version, LocalDate today) {
            WriteChange.write(change, target, speech.language(), version, today);
        }

        @Override
        public int code() {
            return change.isAgreed() ? 0 : REFUSED;
        }
    }
}
