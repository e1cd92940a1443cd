package org.koppelkansen.jobs;

import java.util.Locale;
import org.koppelkansen.access.Right;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.measure.Text;
import org.koppelkansen.works.OwnerId;

/// What kind of long job, and which right it takes to start or cancel one.
public enum JobKind {
    /// Reads delivered files or a feed, and merges them where that was asked.
    DELIVERY(Right.DELIVER, "aanlevering lezen", "reading a delivery"),
    /// Merges a delivery that was read before.
    ACCEPTANCE(Right.DELIVER, "aanlevering verwerken", "merging a delivery"),
    /// Finds relations and opportunities anew.
    FINDING(Right.RUN_FINDING, "koppelkansen zoeken", "finding opportunities");

    private final Right right;
    private final Text word;

    JobKind(Right right, String nl, String en) {
        this.right = right;
        this.word = new Text(nl, en);
    }

    public Right right() {
        return right;
    }

    /// Whether a viewer may have it done on behalf of an organisation. Finding goes over the whole register, for who
    /// may find in any part of it.
    boolean isOpenTo(Viewer viewer, OwnerId organisation) {
        return this == FINDING ? viewer.may(right) : viewer.everywhere(right).contains(organisation.value());
    }

    public Text word() {
        return word;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
