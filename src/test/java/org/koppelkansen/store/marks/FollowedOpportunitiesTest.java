package org.koppelkansen.store.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.koppelkansen.store.marks.MarkedTown.at;
import static org.koppelkansen.store.marks.MarkedTown.by;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.koppelkansen.access.Grant;
import org.koppelkansen.access.Role;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.accounts.AccountId;
import org.koppelkansen.marks.CommentText;
import org.koppelkansen.marks.Followed;
import org.koppelkansen.marks.Followed.News;
import org.koppelkansen.marks.FollowedOpportunities;
import org.koppelkansen.marks.SavedView;
import org.koppelkansen.marks.SavedViews;
import org.koppelkansen.register.Saved;
import org.koppelkansen.store.access.SqlAccounts;
import org.koppelkansen.works.Confidentiality;

/// What an account follows, what is new of it, and the views that it keeps.
class FollowedOpportunitiesTest {
    private static final News NOTHING = new News(0, List.of(), false, false, Optional.empty());
    private static final CommentText HELLO = new CommentText("Hallo");

    private static FollowedOpportunities followed(MarkedTown town) {
        return new SqlFollowedOpportunities(town.database());
    }

    private static Followed look(MarkedTown town, Viewer viewer, String name, long seconds) {
        Saved<Followed> saved = followed(town).look(viewer, name, at(seconds));
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<Followed>) saved).now();
    }

    private static List<Followed> all(MarkedTown town, Viewer viewer) {
        return followed(town).of(viewer, Optional.empty(), 100).items();
    }

    private static News news(MarkedTown town, Viewer viewer) {
        return all(town, viewer).getFirst().news();
    }

    @Test
    void an_account_follows_for_itself_and_stops() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer city = town.account(Role.READER, "city");
            Viewer warm = town.account(Role.READER, "warm");
            Followed begun = look(town, city, town.key(), 20);
            assertThat(begun)
                    .isEqualTo(new Followed(town.key(), Optional.of(town.key()), false, at(20), at(20), NOTHING));
            Followed again = look(town, city, town.key(), 30);
            assertThat(again.followedAt()).isEqualTo(at(20));
            assertThat(again.lookedAt()).isEqualTo(at(30));
            assertThat(all(town, city)).containsExactly(again);
            assertThat(all(town, warm)).isEmpty();
            assertThat(followed(town).find(warm, town.key())).isEmpty();
            assertThat(followed(town).stop(warm, town.key())).isFalse();
            assertThat(followed(town).stop(city, town.key())).isTrue();
            assertThat(all(town, city)).isEmpty();
            assertThat(followed(town).look(city, "K0", at(40))).isInstanceOf(Saved.Unknown.class);
        }
    }

    @Test
    void comments_of_others_are_news_until_one_looks() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer city = town.account(Role.READER, "city");
            Viewer warm = town.account(Role.READER, "warm");
            SqlComments comments = new SqlComments(town.database());
            comments.write(town.key(), HELLO, by(warm, 15));
            look(town, city, town.key(), 20);
            look(town, warm, town.key(), 20);
            assertThat(news(town, city)).as("what was there before").isEqualTo(NOTHING);
            comments.write(town.key(), HELLO, by(warm, 30));
            comments.write(town.key(), HELLO, by(warm, 30));
            assertThat(news(town, city).comments()).isEqualTo(2);
            assertThat(news(town, city).isAny()).isTrue();
            assertThat(news(town, warm)).as("one's own").isEqualTo(NOTHING);
            String last = comments.on(city, town.key(), Optional.empty(), 10)
                    .items()
                    .getLast()
                    .id();
            comments.withdraw(town.key(), last, by(warm, 31));
            assertThat(news(town, city).comments()).isEqualTo(1);
            assertThat(look(town, city, town.key(), 40).news()).isEqualTo(NOTHING);
        }
    }

    @Test
    void changed_works_are_news_confirmed_ones_not() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer warm = town.account(Role.READER, "warm");
            look(town, warm, town.key(), 20);
            town.confirm(30);
            assertThat(news(town, warm)).isEqualTo(NOTHING);
            town.change("P7", 40);
            assertThat(news(town, warm).works())
                    .containsExactly(town.sewer().id().value());
            look(town, warm, town.key(), 50);
            assertThat(news(town, warm)).isEqualTo(NOTHING);
        }
    }

    @Test
    void that_it_vanished_or_came_back_is_news() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer warm = town.account(Role.READER, "warm");
            look(town, warm, town.key(), 20);
            town.withdraw(30);
            town.town().find(40);
            Followed gone = all(town, warm).getFirst();
            assertThat(gone.vanished()).isTrue();
            assertThat(gone.now()).hasValue(town.key());
            assertThat(gone.news().vanished()).isTrue();
            assertThat(look(town, warm, town.key(), 50).news().vanished()).isFalse();
            town.confirm(60);
            town.town().find(70);
            Followed back = all(town, warm).getFirst();
            assertThat(back.vanished()).isFalse();
            assertThat(back.news().returned()).isTrue();
            assertThat(back.news().vanished()).isFalse();
            assertThat(look(town, warm, town.key(), 80).news().returned()).isFalse();
        }
    }

    @Test
    void another_saving_is_news_to_who_may_know_it() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer warm = town.account(Role.READER, "warm");
            look(town, warm, town.key(), 20);
            long saving = saving(town);
            town.database()
                    .sql()
                    .sql("update opportunity set saving_likely = saving_likely + 100")
                    .update();
            assertThat(news(town, warm).saving()).hasValue(new Followed.Saving(saving, saving + 100));
            town.show(Confidentiality.OVERLAP_ONLY, 30);
            assertThat(news(town, warm)).as("hidden").isEqualTo(NOTHING);
        }
    }

    private static long saving(MarkedTown town) {
        return town.database()
                .sql()
                .sql("select saving_likely from opportunity")
                .query(Long.class)
                .single();
    }

    @Test
    void what_may_not_be_seen_any_more_is_told_by_the_name_that_one_had_and_nothing_else() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer warm = town.account(Role.READER, "warm");
            Viewer city = town.account(Role.READER, "city");
            look(town, warm, town.key(), 20);
            town.show(Confidentiality.OVERLAP_ONLY, 30);
            new SqlComments(town.database()).write(town.key(), HELLO, by(city, 31));
            assertThat(town.seen(warm)).as("in part, by another name").hasSize(1);
            assertThat(all(town, warm))
                    .containsExactly(new Followed(town.key(), Optional.empty(), false, at(20), at(20), NOTHING));
            assertThat(followed(town).find(warm, town.hint())).isEmpty();
            assertThat(followed(town).stop(warm, town.key())).isTrue();
        }
    }

    @Test
    void what_was_followed_in_part_is_followed_on_when_it_is_shown() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.OVERLAP_ONLY)) {
            Viewer warm = town.account(Role.READER, "warm");
            assertThat(followed(town).look(warm, town.key(), at(20))).isInstanceOf(Saved.Unknown.class);
            Followed part = look(town, warm, town.hint(), 20);
            assertThat(part.name()).isEqualTo(town.hint());
            assertThat(part.now()).hasValue(town.hint());
            town.show(Confidentiality.PARTNERS, 30);
            town.town().find(40);
            Followed whole = followed(town).find(warm, town.key()).orElseThrow();
            assertThat(whole.name()).isEqualTo(town.hint());
            assertThat(whole.now()).hasValue(town.key());
            assertThat(look(town, warm, town.key(), 50).name()).isEqualTo(town.key());
            assertThat(all(town, warm)).hasSize(1);
        }
    }

    @Test
    void of_an_account_that_is_removed_nothing_stays() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer leaver = town.account(Role.READER, "warm");
            Viewer keeper = town.account("keeper", new Grant(Role.ADMINISTRATOR, Grant.REGISTER));
            look(town, leaver, town.key(), 20);
            views(town).add(leaver, content("Mijn wijk"), at(20));
            assertThat(new SqlAccounts(town.database()).remove(new AccountId(leaver.account()), 1, by(keeper, 30)))
                    .isInstanceOf(Saved.Done.class);
            assertThat(all(town, leaver)).isEmpty();
            assertThat(views(town).of(leaver)).isEmpty();
        }
    }

    @Test
    void views_are_kept_by_name_each_account_its_own() {
        try (MarkedTown town = MarkedTown.with(Confidentiality.PARTNERS)) {
            Viewer city = town.account(Role.READER, "city");
            Viewer warm = town.account(Role.READER, "warm");
            SavedView second = kept(views(town).add(city, content("Wijk"), at(20)));
            SavedView first = kept(views(town).add(city, content("buurt"), at(21)));
            assertThat(views(town).of(city)).containsExactly(first, second);
            assertThat(views(town).find(warm, first.id())).isEmpty();
            assertThat(views(town).replace(warm, first.id(), content("x"), at(30)))
                    .isInstanceOf(Saved.Unknown.class);
            assertThat(views(town).remove(warm, first.id())).isFalse();
            SavedView changed = kept(views(town).replace(city, first.id(), content("straat"), at(30)));
            assertThat(changed).isEqualTo(new SavedView(first.id(), content("straat"), at(21), at(30)));
            assertThat(views(town).remove(city, first.id())).isTrue();
            for (int i = 1; i < SavedViews.MOST; i++) {
                kept(views(town).add(city, content("nummer " + i), at(40)));
            }
            assertThat(views(town).add(city, content("te veel"), at(50))).isInstanceOf(Saved.Refused.class);
        }
    }

    private static SavedViews views(MarkedTown town) {
        return new SqlSavedViews(town.database());
    }

    private static SavedView.Content content(String name) {
        return new SavedView.Content(name, SavedView.Place.MAP, "?discipline=sewer");
    }

    private static SavedView kept(Saved<SavedView> saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done<SavedView>) saved).now();
    }
}
