package org.koppelkansen.api.deliveries;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.FieldError;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.deliver.DeliveryOrder;
import org.koppelkansen.measure.Text;
import org.koppelkansen.profile.Profiles;
import org.koppelkansen.register.SourceName;
import org.koppelkansen.settings.WrongYaml;
import org.koppelkansen.works.Confidentiality;
import org.koppelkansen.works.OwnerId;

/// What somebody asks of a delivery, as it was sent: as fields of a form, or as JSON.
///
/// @param organisation for which it is delivered; may be absent for who delivers for one only
/// @param source by whose name its works are known for good; made of the name of the file where absent
/// @param url of a feed, instead of files
/// @param profile name of a profile that comes with the program
/// @param ownProfile text of a profile of one's own (YAML)
/// @param confidentiality the most open that a work can be
/// @param accept `now`, or `preview` to look first
record OrderForm(
        @Nullable String organisation,
        @Nullable String source,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String url,

        @Nullable String profile,
        @Nullable String ownProfile,
        @Nullable String confidentiality,
        @Nullable String accept) {
    private static final Set<String> FIELDS =
            Set.of("organisation", "source", "url", "profile", "ownProfile", "confidentiality", "accept");

    static OrderForm of(TakeIn.Form form) {
        List<String> unknown = form.fields().keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw wrong(
                    unknown.getFirst(),
                    "unknown-member",
                    "Dit veld bestaat niet; wel: file, "
                            + String.join(", ", FIELDS.stream().sorted().toList()) + ".",
                    "There is no such field; there are: file, "
                            + String.join(", ", FIELDS.stream().sorted().toList()) + ".");
        }
        return new OrderForm(
                form.field("organisation").orElse(null),
                form.field("source").orElse(null),
                form.field("url").orElse(null),
                form.field("profile").orElse(null),
                form.field("ownProfile").orElse(null),
                form.field("confidentiality").orElse(null),
                form.field("accept").orElse(null));
    }

    /// @param what name of the first file, or address
    DeliveryOrder order(Viewer viewer, String what) {
        OwnerId by = deliverer(viewer);
        return new DeliveryOrder(
                sourceName(by, what),
                by,
                Optional.ofNullable(url),
                new DeliveryOrder.ReadingBy(profileName(), yaml()),
                level(),
                isAcceptedAtOnce(),
                viewer);
    }

    private OwnerId deliverer(Viewer viewer) {
        Set<String> may = viewer.everywhere(Right.DELIVER);
        if (organisation == null && may.size() == 1) {
            return new OwnerId(may.iterator().next());
        }
        if (organisation == null) {
            throw wrong(
                    "organisation",
                    "missing",
                    "Noem de organisatie waarvoor u aanlevert.",
                    "Name the organisation for which you deliver.");
        }
        if (!may.contains(organisation)) {
            throw notDelivering();
        }
        return new OwnerId(organisation);
    }

    static Problem notDelivering() {
        return new Problem(
                ProblemCode.NOT_ALLOWED,
                "U mag voor deze organisatie niet aanleveren; vraag een beheerder om de rol programmeur.",
                "You may not deliver for this organisation; ask an administrator for the role of programmer.");
    }

    private SourceName sourceName(OwnerId by, String what) {
        String stem = what.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("\\.[A-Za-z]{2,8}$", "")
                .replaceAll("[^\\p{L}\\p{N}._ ()+-]", "-");
        String made = by.value() + "-" + stem;
        String name = source == null ? made.substring(0, Math.min(100, made.length())) : source;
        if (!SourceName.isName(name)) {
            throw wrong(
                    "source",
                    "unreadable",
                    "Een bron heet naar letters, cijfers, spaties, punten, streepjes en haakjes, hoogstens 100.",
                    "The name of a source has letters, digits, spaces, points, hyphens and brackets, at most 100.");
        }
        SourceName named = new SourceName(name);
        if (named.isByHand()) {
            throw wrong(
                    "source",
                    "reserved",
                    "Die naam is voor wat met de hand is ingevoerd; kies een andere.",
                    "That name is for what was entered by hand; choose another.");
        }
        return named;
    }

    private Optional<String> profileName() {
        if (profile != null && !Profiles.names().contains(profile)) {
            String names = String.join(", ", Profiles.names());
            throw wrong(
                    "profile",
                    "unknown-profile",
                    "Dit profiel is er niet; wel: " + names + ", of stuur een eigen profiel mee als `ownProfile`.",
                    "There is no such profile; there are: " + names + ", or send one of your own as `ownProfile`.");
        }
        return Optional.ofNullable(profile);
    }

    private Optional<String> yaml() {
        if (ownProfile == null) {
            return Optional.empty();
        }
        try {
            Profiles.of("ownProfile", ownProfile);
            return Optional.of(ownProfile);
        } catch (WrongYaml e) {
            throw FieldError.problem(ProblemCode.WRONG_BODY, "/ownProfile", "wrong-profile", e.sentence());
        }
    }

    private Optional<Confidentiality> level() {
        if (confidentiality == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Confidentiality.values())
                .filter(level -> level.key().equals(confidentiality))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "confidentiality",
                        "unknown-value",
                        "Kies uit: public, partners, overlap-only, owner-only.",
                        "Choose from: public, partners, overlap-only, owner-only.")));
    }

    boolean isAcceptedAtOnce() {
        return isAccepted(accept);
    }

    static boolean isAccepted(@Nullable String accept) {
        if (accept == null || accept.equals("preview")) {
            return false;
        }
        if (accept.equals("now")) {
            return true;
        }
        throw wrong("accept", "unknown-value", "Kies uit: now, preview.", "Choose from: now, preview.");
    }

    private static Problem wrong(String field, String code, String nl, String en) {
        return FieldError.problem(ProblemCode.WRONG_BODY, "/" + field, code, new Text(nl, en));
    }
}
