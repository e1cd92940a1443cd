package org.koppelkansen.api.ogc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.anchor.table.Column;
import org.koppelkansen.measure.Text;
import org.koppelkansen.overview.Extent;
import org.koppelkansen.register.Page;
import org.koppelkansen.space.Shape;

/// A collection of features of one kind, as far as a viewer sees them.
interface FeatureSet<T> {
    /// How it is called in addresses.
    String id();

    Text title();

    Text description();

    /// Properties of its features, in their order.
    List<Column<T>> columns();

    /// The properties that can be asked for.
    List<Queryable> queryables();

    String idOf(T feature);

    /// In the register's system.
    Optional<Shape> shapeOf(T feature);

    /// What `next` of a page looks like.
    Pattern places();

    /// By id.
    ///
    /// @param after what the page before gave as `next`
    Page<T> page(Viewer viewer, Asked asked, Optional<String> after, int limit);

    /// How many are asked for, their box left out of account; empty where only reading all of them could tell.
    OptionalLong count(Viewer viewer, Asked asked);

    Optional<T> find(Viewer viewer, String id);

    /// Empty where there is nothing that the viewer sees.
    Optional<Extent> extent(Viewer viewer);

    /// A property that can be asked for by its value.
    ///
    /// @param values that it can have; empty where any text is one
    record Queryable(String name, Text title, List<String> values) {
        public Queryable {
            values = List.copyOf(values);
        }
    }
}
