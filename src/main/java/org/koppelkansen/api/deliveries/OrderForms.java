package org.koppelkansen.api.deliveries;

import java.util.Optional;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.deliver.UploadFolder;
import org.koppelkansen.sources.web.FeedPolicy;

/// Gives what somebody asks of a delivery, or says what is wrong about it.
@FunctionalInterface
interface OrderForms {
    /// @throws Problem when it is wrong
    OrderForm form();

    static OrderForms reading(TakeIn.Form form) {
        return () -> OrderForm.of(form);
    }

    /// @throws Problem when there are neither files nor an address, or both
    static DeliveryOrder order(OrderForm form, Viewer viewer, UploadFolder folder, FeedPolicy feeds) {
        boolean files = !folder.names().isEmpty();
        boolean feed = form.url() != null;
        if (files == feed) {
            throw new Problem(
                    ProblemCode.WRONG_BODY,
                    "Stuur bestanden in het veld `file`, of een adres in `url`: het een of het ander.",
                    "Send files in the field `file`, or an address in `url`: the one or the other.");
        }
        Optional.ofNullable(form.url()).flatMap(feeds::refusal).ifPresent(sentence -> {
            throw FieldError.problem(ProblemCode.WRONG_BODY, "/url", "no-feed", sentence);
        });
        return form.order(viewer, files ? folder.names().getFirst() : String.valueOf(form.url()));
    }
}
