-- Whether what is found can be otherwise after an entry of the journal. That others may see what a work costs, or that
-- it was confirmed, changes no plan.
create function is_other_plan(entry journal) returns boolean language sql immutable as $$
    select entry.subject_kind <> 'work'
        or (coalesce(entry.before, '{}') || coalesce(entry.after, '{}')) - 'costs_released' <> '{}'
$$;

-- As it was, but that `changed_at` tells nothing of a work that is planned as it was when the last run began.
create or replace function seen_member(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    opportunity text, work text, takes_part boolean, party text, whole boolean, need boolean, sees_costs boolean,
    owner text, owner_name text, discipline text, phase text, areas text[], changed_at timestamptz)
language sql stable as $$
    select m.opportunity, m.work, m.takes_part, m.party, w.id is not null, n.id is not null,
        coalesce(w.sees_costs, false), coalesce(w.owner, n.owner), coalesce(w.owner_name, n.owner_name),
        w.discipline, w.phase, w.areas, case when w.changed_at >= last.began and exists (
            select from journal j where j.subject_kind = 'work' and j.subject_id = w.id and j.at >= last.began
                and is_other_plan(j)) then w.changed_at end
    from opportunity_work m
    left join (select r.started_at as began from finding_run r order by r.number desc limit 1) last on true
    left join seen_found(partner, inside, inside_areas, costs, costs_areas) w
        on w.id = m.work and m.closedness <= w.open_from
    left join work hidden on w.id is null and hidden.id = m.work and hidden.confidentiality = 'overlap-only'
    left join seen_need(partner, inside, inside_areas) n on n.id = hidden.need
$$;
