package org.koppelkansen.api.deliveries;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.deliver.Uploads;
import org.koppelkansen.measure.Text;

/// Takes forms with files in, a few at a time; whoever calls it knows that the sender may.
final class TakeIn {
    private static final int AT_ONCE = 4;
    private static final int LONGEST_FIELD = 1 << 20;

    private final Uploads uploads;
    private final long most;
    private final Semaphore free = new Semaphore(AT_ONCE);

    TakeIn(Uploads uploads, long mostBytes) {
        this.uploads = uploads;
        this.most = mostBytes;
    }

    /// What came in.
    ///
    /// @param folder with the files, which whoever gets it closes
    record Form(Map<String, String> fields, UploadFolder folder) {
        Form {
            fields = Map.copyOf(fields);
        }

        /// A field that is there and not blank.
        Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    /// An empty folder, for what comes in another way.
    UploadFolder emptyFolder() {
        return uploads.open();
    }

    /// @throws Problem when it is too large, broken off, or no form
    Form form(HttpServletRequest request) {
        return during(request, most, form -> form);
    }

    /// Takes a form in and reads it at once: it counts among those that come in until it is read. Its files are not
    /// kept.
    ///
    /// @param mostBytes of its files
    /// @throws Problem when it is too large, broken off, or no form
    <T> T read(HttpServletRequest request, long mostBytes, Function<Form, T> reading) {
        long atMost = Math.min(most, mostBytes);
        return during(request, atMost, form -> {
            try (UploadFolder folder = form.folder()) {
                if (folder.bytes() > atMost) {
                    throw tooLarge(atMost);
                }
                return reading.apply(form);
            }
        });
    }

    private <T> T during(HttpServletRequest request, long atMost, Function<Form, T> reading) {
        if (request.getContentLengthLong() > atMost) {
            throw tooLarge(atMost);
        }
        if (!free.tryAcquire()) {
            throw new Problem(
                    ProblemCode.TOO_BUSY,
                    "Er komen nu te veel bestanden tegelijk binnen; probeer het over een minuut opnieuw.",
                    "Too many files come in at once now; try again in a minute.");
        }
        try {
            return reading.apply(taken(request));
        } finally {
            free.release();
        }
    }

    private Form taken(HttpServletRequest request) {
        UploadFolder folder = uploads.open();
        try {
            Map<String, String> fields = new HashMap<>();
            for (Part part : request.getParts()) {
                take(part, fields, folder);
            }
            return new Form(fields, folder);
        } catch (IllegalStateException e) {
            folder.close();
            throw tooLarge(most);
        } catch (ServletException e) {
            folder.close();
            throw brokenOff();
        } catch (IOException e) {
            folder.close();
            throw isFull(e) ? full() : brokenOff();
        } catch (Problem e) {
            folder.close();
            throw e;
        }
    }

    private static void take(Part part, Map<String, String> fields, UploadFolder folder) throws IOException {
        String file = part.getSubmittedFileName();
        if (file == null || part.getName().equals("ownProfile")) {
            fields.put(part.getName(), text(part));
        } else if (part.getName().equals("file")) {
            Path place = folder.place(file)
                    .orElseThrow(() -> new Problem(
                            ProblemCode.WRONG_BODY,
                            "Twee bestanden heten hetzelfde; geef elk een eigen naam.",
                            "Two files have the same name; give each a name of its own."));
            part.write(place.toAbsolutePath().toString());
        } else {
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "Stuur bestanden in het veld `file`, niet in ‘" + shown(part.getName()) + "’.",
                    "Send files in the field `file`, not in ‘" + shown(part.getName()) + "’.");
        }
    }

    private static String text(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw new Problem(
                        ProblemCode.TOO_LARGE,
                        "Het veld ‘" + shown(part.getName()) + "’ is te lang.",
                        "The field ‘" + shown(part.getName()) + "’ is too long.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    private static boolean isFull(IOException e) {
        return String.valueOf(e.getMessage()).contains("No space left");
    }

    private static Problem tooLarge(long atMost) {
        long megabytes = atMost >> 20;
        return new Problem(
                ProblemCode.TOO_LARGE,
                new Text(
                        "De server neemt hoogstens " + megabytes
                                + " MB tegelijk aan. Deel de levering op, of pak haar in.",
                        "The server accepts at most " + megabytes + " MB at once. Split the delivery, or pack it."),
                Map.of());
    }

    private static Problem brokenOff() {
        return new Problem(
                ProblemCode.WRONG_BODY,
                "Het formulier kwam niet heel aan; stuur het opnieuw, als multipart/form-data.",
                "The form did not arrive whole; send it again, as multipart/form-data.");
    }

    private static Problem full() {
        return new Problem(
                ProblemCode.UNAVAILABLE,
                "De schijf van de server is vol; meld het de beheerder.",
                "The disk of the server is full; tell the administrator.");
    }
}
