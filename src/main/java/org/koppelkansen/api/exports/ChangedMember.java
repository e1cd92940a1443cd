package org.koppelkansen.api.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.koppelkansen.anchor.seen.WorkMembers;
import org.koppelkansen.anchor.table.Value;
import org.koppelkansen.api.register.KeptDocuments;
import org.koppelkansen.register.Delivered.Difference;
import org.koppelkansen.register.Delivered.Kind;
import org.koppelkansen.register.Page;
import org.koppelkansen.space.Shape;

/// One member of a work that a delivery changes; or a work that is new or gone, in brief.
///
/// @param title of the work, as far as the difference tells it
/// @param member nothing of a work that is new or gone
/// @param place of the work, as far as the difference tells it
record ChangedMember(Difference of, String title, Value member, Value before, Value after, Optional<Shape> place) {
    private static final Value NOTHING = new Value.Nothing();

    /// The works of a page, member by member.
    static Page<ChangedMember> of(Page<Difference> page, KeptDocuments documents) {
        return new Page<>(
                page.items().stream().flatMap(one -> of(one, documents)).toList(), page.next());
    }

    private static Stream<ChangedMember> of(Difference one, KeptDocuments documents) {
        Map<String, Object> before = documents.worded(one.difference().before());
        Map<String, Object> after = documents.worded(one.difference().after());
        String title = Stream.of(after, before)
                .flatMap(work -> Optional.ofNullable(work.get("title")).stream())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
        Optional<Shape> place = documents
                .place(one.difference().after())
                .or(() -> documents.place(one.difference().before()));
        if (one.kind() == Kind.ADDED || one.kind() == Kind.WITHDRAWN) {
            return Stream.of(new ChangedMember(
                    one, title, NOTHING, WorkMembers.inBrief(before), WorkMembers.inBrief(after), place));
        }
        return WorkMembers.differing(before, after).stream()
                .map(member -> new ChangedMember(
                        one,
                        title,
                        WorkMembers.names(List.of(member)),
                        WorkMembers.value(member, Optional.ofNullable(before.get(member))),
                        WorkMembers.value(member, Optional.ofNullable(after.get(member))),
                        place));
    }
}
