package org.koppelkansen.register;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.space.Box;
import org.koppelkansen.works.Street;
import org.koppelkansen.works.Work;
import org.koppelkansen.works.WorkId;

/// The works in the register. Whoever asks sees what it may see, and cannot tell the rest from what is not there.
public interface Works {
    /// The works that fit, by id.
    ///
    /// @param after id of the last work of the page before
    /// @param limit at least 1
    Page<SeenWork> page(Viewer viewer, WorkFilter filter, Optional<String> after, int limit);

    /// The works that fit, in another order, and by id where that makes no difference. What has no value comes last,
    /// and after that the works of which only the need is seen. What changes between two pages may make a work stand
    /// on both, or on neither.
    ///
    /// @param after how many works the pages before had
    Page<SeenWork> page(Viewer viewer, WorkFilter filter, Order order, Optional<String> after, int limit);

    /// All works that fit in another order, as [#page] gives them, as they are at one moment: for who reads within one
    /// and closes it at the end. However many there are, a part of them is held at a time.
    Stream<SeenWork> all(Viewer viewer, WorkFilter filter, Order order);

    /// @param isDown whether the most comes first
    record Order(By by, boolean isDown) {
        /// What works are put in order by.
        public enum By {
            /// Or where it has none its street, or its id; accents make no difference.
            TITLE,
            /// As [org.koppelkansen.works.Discipline] has them.
            DISCIPLINE,
            STREET,
            /// First day of the window.
            FROM,
            /// From idea to done.
            PHASE,
            /// As far as it is seen.
            BUDGET;

            public String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /// `budget`, and `-budget` where the most comes first.
        public String key() {
            return (isDown ? "-" : "") + by.key();
        }

        public static List<Order> all() {
            return Stream.of(By.values())
                    .flatMap(by -> Stream.of(new Order(by, false), new Order(by, true)))
                    .toList();
        }
    }

    long count(Viewer viewer, WorkFilter filter);

    /// How many works there are of each kind, by its key; a kind without works is not in it. Of a need no kind may be
    /// known, so that needs are not counted.
    SortedMap<String, Long> counts(Viewer viewer, WorkFilter filter, Facet facet);

    /// A kind that works are counted by.
    enum Facet {
        DISCIPLINE,
        PHASE,
        /// By code; a work can lie in several.
        AREA;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The streets with `wanted` in their names, as works name them that the viewer sees wholly and that are not
    /// withdrawn; those that begin with it first. Capitals and accents make no difference.
    ///
    /// @param most names, at least 1; one name can be that of several streets
    List<Street> streets(Viewer viewer, String wanted, int most);

    Optional<SeenWork> findWork(Viewer viewer, String id);

    /// Those of these works that the viewer sees wholly, by id.
    List<SeenWork.Whole> whole(Viewer viewer, Collection<WorkId> ids);

    /// The works of the projects of these works as far as the viewer sees them wholly, by id: what each project costs
    /// by itself is asked of all of them.
    List<SeenWork.Whole> projectsOf(Viewer viewer, Collection<WorkId> ids);

    /// Gives everything drawn on one tile of a map to `sink`, by id.
    void drawn(Viewer viewer, WorkFilter filter, Box box, Consumer<Drawn> sink);

    /// All works that are not withdrawn, whoever may see them, by id: for finding, which shows its results by the same
    /// rules.
    List<Work> everybodys();

    /// Registers a new work that somebody entered by hand. Its registrar is its owner, its source what that owner
    /// enters by hand ([SourceName#byHand]), which its id and provenance are made to say.
    ///
    /// @param costsReleased true needs the right to release costs
    Saved<RegisteredWork> enter(Work work, boolean costsReleased, Change change);

    /// Puts a work in the place of the version that the changer saw. Its provenance stays, and its budget where the
    /// changer may not see that. What is as it was makes no new version.
    ///
    /// @param costsReleased another than it was needs the right to release costs, and nothing else that one
    Saved<RegisteredWork> replace(Work work, boolean costsReleased, int version, Change change);

    /// Says that a work will not happen. It stays in the register.
    Saved<RegisteredWork> withdraw(WorkId id, int version, Change change);

    /// Says that a work still stands as it is: no new version.
    Saved<RegisteredWork> confirm(WorkId id, Change change);

    /// A number that changes whenever anything in the register does, and never goes down.
    long revision();
}
