package org.koppelkansen.sources.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/// The web as somebody may use it.
public interface Web {
    /// Asks for what is at an http(s) address. Follows nothing: a redirection is an answer.
    ///
    /// @throws WebRefusal when this may not be fetched
    Reply ask(URI address) throws IOException;

    /// Hears how much was unpacked of what came.
    ///
    /// @throws WebRefusal when that is too much
    void unpacked(long bytes) throws WebRefusal;

    /// One answer.
    interface Reply extends Closeable {
        int status() throws IOException;

        /// All values of a header, with commas.
        Optional<String> header(String name);

        /// As it was sent, packed or not.
        InputStream body() throws IOException;

        @Override
        void close();
    }
}
