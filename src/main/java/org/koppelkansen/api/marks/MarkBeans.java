package org.koppelkansen.api.marks;

import java.time.Clock;
import org.koppelkansen.api.question.Systems;
import org.koppelkansen.marks.Comments;
import org.koppelkansen.marks.FollowedOpportunities;
import org.koppelkansen.marks.SavedViews;
import org.koppelkansen.register.Register;
import org.koppelkansen.results.Results;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The resources of what people put beside opportunities, as beans.
@Configuration(proxyBeanMethods = false)
public class MarkBeans {
    @Bean
    CommentResource commentResource(Comments comments, Results results, Register register, Clock clock) {
        return new CommentResource(comments, results, register.works(), clock);
    }

    @Bean
    FollowingResource followingResource(FollowedOpportunities followed, Results results, Systems systems, Clock clock) {
        return new FollowingResource(followed, results, systems, clock);
    }

    @Bean
    ViewResource viewResource(SavedViews views, Clock clock) {
        return new ViewResource(views, clock);
    }
}
