-- What finding runs found: relations, opportunities, and what was odd when works were weighed. What a viewer may see
-- of it follows from what it sees of the works, in the functions `seen_…` at the end, and nowhere else.

create table finding_run (
    number bigint generated always as identity primary key,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    as_of date not null,
    revision bigint not null
);

-- `first_closedness`, `second_closedness`: who could see the works when the run read them.
create table relation (
    id text collate "C" primary key,
    kind text not null,
    rule text not null,
    first text collate "C" not null,
    second text collate "C",
    ambition text collate "C",
    first_closedness int not null,
    second_closedness int,
    document jsonb not null
);
create index relation_first on relation (first, id);
create index relation_second on relation (second, id) where second is not null;
create index relation_kind on relation (kind, id);
create index relation_ambition on relation (ambition, id) where ambition is not null;

-- `hint` names it towards those who see it only in part: from `id` it could be tried out which works are in it.
-- `ground`, `figures`, `costing`: JSON for who sees all works, all that the figures rest on, all their costs.
-- The runs that found it first, or again after it had vanished; found it otherwise; no longer found it.
create table opportunity (
    id text collate "C" primary key,
    hint text collate "C" not null unique default 'hint-' || gen_random_uuid(),
    first_found timestamptz not null,
    last_found timestamptz not null,
    vanished_at timestamptz,
    appeared_run bigint not null,
    changed_run bigint not null,
    vanished_run bigint,
    place text not null,
    geometry bytea not null,
    box box not null,
    common daterange not null,
    owners text[] not null,
    disciplines text[] not null,
    kinds text[] not null,
    areas text[] not null,
    reasons text[] not null,
    saving_low bigint not null,
    saving_likely bigint not null,
    saving_high bigint not null,
    expected bigint not null,
    certainty float8 not null,
    street_days_apart int not null,
    street_days_together int not null,
    square_metres float8 not null,
    ground jsonb not null,
    figures jsonb not null,
    costing jsonb not null
);
create index opportunity_rank on opportunity (expected desc, id) where vanished_run is null;
create index opportunity_box on opportunity using gist (outward(box));

-- Its works, and those that take no part but are of the project of one that does, so that its figures rest on them.
-- `closedness`: who could see the work when the run read it.
create table opportunity_work (
    opportunity text collate "C" not null references opportunity on delete cascade,
    work text collate "C" not null,
    takes_part boolean not null,
    party text not null,
    closedness int not null,
    primary key (opportunity, work)
);
create index opportunity_work_work on opportunity_work (work);

-- `own`: JSON of what its works cost and it pays, for who sees what all its works cost.
create table opportunity_party (
    opportunity text collate "C" not null references opportunity on delete cascade,
    party text not null,
    owner text not null,
    works text[] not null,
    own jsonb not null,
    primary key (opportunity, party)
);

create table weighing_finding (
    number bigint primary key default nextval('finding_number'),
    code text not null,
    severity text not null,
    work text collate "C" not null,
    source text not null,
    source_row bigint not null,
    nl text not null,
    en text not null
);
create index weighing_finding_work on weighing_finding (work, number);

-- Whether the people of a work's organisations see it, however closed it is.
create function is_inside(owner text, registrar text, areas text[], inside text[], inside_areas text[])
returns boolean language sql immutable as $$
    select owner = any(inside) or registrar = any(inside) or insiders_of(owner, registrar, areas) && inside_areas
$$;

-- The works that a viewer sees wholly, and saw wholly when a run read them: what was found of a work that was more
-- closed then tells what it was then.
create function seen_found(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    id text, owner text, owner_name text, discipline text, phase text, box box, areas text[], sees_costs boolean,
    changed_at timestamptz, open_from int)
language sql stable as $$
    select w.id, w.owner, w.owner_name, w.discipline, w.phase, w.box, w.areas, w.sees_costs, w.changed_at,
        case when is_inside(w.owner, w.registrar, w.areas, inside, inside_areas) then 3
            when partner then 1 else 0 end
    from seen_whole(partner, inside, inside_areas, costs, costs_areas) w
$$;

-- A relation is seen by who sees both its works wholly.
create function seen_relation(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    id text, kind text, rule text, first text, second text, ambition text, document jsonb,
    first_owner text, second_owner text, first_box box, second_box box, first_areas text[], second_areas text[])
language sql stable as $$
    select r.id, r.kind, r.rule, r.first, r.second, r.ambition, r.document,
        a.owner, b.owner, a.box, b.box, a.areas, b.areas
    from relation r
    join seen_found(partner, inside, inside_areas, costs, costs_areas) a
        on a.id = r.first and r.first_closedness <= a.open_from
    left join seen_found(partner, inside, inside_areas, costs, costs_areas) b
        on b.id = r.second and r.second_closedness <= b.open_from
    where r.second is null or b.id is not null
$$;

-- What was odd when works were weighed, for who sees the work wholly; and what was odd about the deliveries that the
-- works come from, for who may deliver there. `areas`: of the work, where the viewer sees that.
create function seen_finding(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[], delivering text[])
returns table (
    number bigint, code text, severity text, work text, source text, delivery text, file text, source_row bigint,
    nl text, en text, place bytea, box box, areas text[])
language sql stable as $$
    select f.number, f.code, f.severity, f.work, f.source, null, null, f.source_row, f.nl, f.en, w.geometry, w.box, w.areas
    from weighing_finding f
    join seen_whole(partner, inside, inside_areas, costs, costs_areas) w on w.id = f.work
    union all
    select f.told, f.code, f.severity, f.work, f.source, f.delivery, f.file, f.file_row, f.sentence_nl, f.sentence_en,
        f.place, f.box, w.areas
    from seen_delivery_finding(delivering) f
    left join seen_whole(partner, inside, inside_areas, costs, costs_areas) w on w.id = f.work
$$;

-- What a viewer sees of the works of each opportunity, and of those that its figures rest on. `need`: that there is
-- one is all that it may know.
create function seen_member(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    opportunity text, work text, takes_part boolean, party text, whole boolean, need boolean, sees_costs boolean,
    owner text, owner_name text, discipline text, phase text, areas text[], changed_at timestamptz)
language sql stable as $$
    select m.opportunity, m.work, m.takes_part, m.party, w.id is not null, n.id is not null,
        coalesce(w.sees_costs, false), coalesce(w.owner, n.owner), coalesce(w.owner_name, n.owner_name),
        w.discipline, w.phase, w.areas, w.changed_at
    from opportunity_work m
    left join seen_found(partner, inside, inside_areas, costs, costs_areas) w
        on w.id = m.work and m.closedness <= w.open_from
    left join work hidden on w.id is null and hidden.id = m.work and hidden.confidentiality = 'overlap-only'
    left join seen_need(partner, inside, inside_areas) n on n.id = hidden.need
$$;

-- An opportunity is seen wholly by who sees all its works wholly. Who sees some of them only as a need, and the others
-- wholly, at least one, sees that there is an opportunity: who takes part, a square of whole hectometres, a period of
-- whole quarters. For everybody else there is none.
--
-- `owner_names`: of `owners`; its id where the name may not be known. `changed`: works that changed since the last run.
-- `key`, `hint`: for asking after one, never to be shown. `whole`: sees all works. `figured`: and all works that its figures rest on. `all_costs`: and what all of these cost.
create function seen_opportunity(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    key text, hint text, id text, whole boolean, figured boolean, all_costs boolean,
    first_found timestamptz, last_found timestamptz, vanished_at timestamptz, appeared_run bigint, changed_run bigint,
    vanished_run bigint, place text, geometry bytea, box box, common daterange, owners text[], owner_names text[],
    disciplines text[], kinds text[], areas text[], reasons text[], works text[], changed text[], saving_low bigint, saving_likely bigint,
    saving_high bigint, expected bigint, certainty float8, street_days_apart int, street_days_together int,
    square_metres float8, ground jsonb, figures jsonb, costing jsonb)
language sql stable as $$
    select o.id, o.hint, case when s.whole then o.id else o.hint end, s.whole, s.figured, s.all_costs,
        case when s.whole then o.first_found end, case when s.whole then o.last_found end,
        o.vanished_at, o.appeared_run, o.changed_run, o.vanished_run,
        case when s.whole then o.place end, case when s.whole then o.geometry end,
        case when s.whole then o.box else outward(o.box) end,
        case when s.whole then o.common else outward(o.common) end,
        o.owners, array(select coalesce(s.owner_names ->> one.id, one.id)
            from unnest(o.owners) with ordinality one (id, at) order by one.at),
        case when s.whole then o.disciplines else s.disciplines end,
        case when s.whole then o.kinds end, case when s.whole then o.areas else array(
            select distinct a
            from seen_member(partner, inside, inside_areas, costs, costs_areas) m, unnest(m.areas) a
            where m.opportunity = o.id and m.takes_part and m.whole order by a) end,
        case when s.whole then o.reasons end, s.works, case when s.whole then s.changed end,
        case when s.figured then o.saving_low end, case when s.figured then o.saving_likely end,
        case when s.figured then o.saving_high end, case when s.figured then o.expected end,
        case when s.whole then o.certainty end, case when s.figured then o.street_days_apart end,
        case when s.whole then o.street_days_together end, case when s.whole then o.square_metres end,
        case when s.whole then o.ground end, case when s.figured then o.figures end,
        case when s.all_costs then o.costing end
    from opportunity o
    cross join lateral (
        select bool_and(m.whole) filter (where m.takes_part) as whole, bool_and(m.whole) as figured,
            bool_and(m.sees_costs) as all_costs,
            bool_or(m.whole) filter (where m.takes_part) and bool_and(m.whole or m.need) filter (where m.takes_part)
                as hinted,
            array_agg(m.work order by m.work) filter (where m.whole and m.takes_part) as works,
            array_agg(distinct m.discipline) filter (where m.whole and m.takes_part) as disciplines,
            jsonb_object_agg(m.owner, m.owner_name order by m.owner_name)
                filter (where m.takes_part and m.owner is not null) as owner_names,
            array_agg(m.work order by m.work) filter (where m.takes_part and m.changed_at >= (
                select r.started_at from finding_run r order by r.number desc limit 1)) as changed
        from seen_member(partner, inside, inside_areas, costs, costs_areas) m where m.opportunity = o.id) s
    where s.whole or s.hinted
$$;

-- The same of those alone whose figures the viewer sees, found by the index on their rank: one
-- after another is looked at until there are enough.
create function seen_ranked(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    id text, expected bigint, saving_likely bigint, box box, common daterange, owners text[], disciplines text[],
    kinds text[], areas text[])
language sql stable as $$
    select o.id, o.expected, o.saving_likely, o.box, o.common, o.owners, o.disciplines, o.kinds, o.areas
    from opportunity o
    where o.vanished_run is null and (
        select bool_and(m.whole) from seen_member(partner, inside, inside_areas, costs, costs_areas) m
        where m.opportunity = o.id)
$$;

-- Who pays for the works of an opportunity that the viewer sees wholly; what a party's works cost and what it pays
-- only where the viewer sees what all of them cost.
create function seen_party(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (opportunity text, party text, owner text, works text[], own jsonb)
language sql stable as $$
    select p.opportunity, p.party, p.owner, p.works, case when s.known then p.own end
    from opportunity_party p
    cross join lateral (
        select bool_and(m.whole) filter (where m.takes_part) as whole,
            bool_and(m.sees_costs) filter (where m.party = p.party) as known
        from seen_member(partner, inside, inside_areas, costs, costs_areas) m where m.opportunity = p.opportunity) s
    where s.whole
$$;
