-- The register: organisations, their sources, the works that these deliver, areas, ambitions, and the journal of
-- every change. What a viewer may see of it is said at the end, in the functions `seen_…`, and nowhere else.

-- Ids and names, which sort by their bytes wherever the database stands. A domain, because what functions return has no
-- other way to keep its order, without which they could not use an index.
create domain name_text as text collate "C";

create table setting (
    name text primary key,
    value text not null
);

-- `member`: takes part, because an administrator or a delivery of its own says so; the others are only named as owners.
create table organisation (
    id name_text primary key,
    name text not null,
    aliases text[] not null default '{}',
    member boolean not null default false,
    version int not null default 1
);

-- A file or feed that an organisation delivers again and again. Its name begins the ids of its works.
create table source (
    name name_text primary key,
    organisation name_text not null references organisation,
    profile text not null,
    location text,
    least_confidentiality text not null,
    read_at timestamptz,
    version int not null default 1
);

create table area (
    code name_text not null,
    level text not null,
    name text not null,
    parent text,
    geometry bytea not null,
    primary key (level, code)
);

create table ambition (
    id name_text primary key,
    name text not null,
    goal text not null,
    target_year int,
    owner text not null,
    geometry bytea not null
);

-- 'organisation|area' for both organisations and all areas of a work.
create function insiders_of(owner text, registrar text, areas text[]) returns text[]
language sql immutable as $$
    select coalesce(array_agg(o || '|' || a), '{}') from unnest(areas) a, (values (owner), (registrar)) who (o)
$$;

-- `delivered` is the fingerprint of what the source last said, so that a change made here is not undone by reading
-- the same file again; null where the source says nothing of the work. `edited_at`: changed here since. `need` names the
-- work towards those who may know only that there is a need, and `near` says of such a work who has work of its own
-- within reach: organisations, and 'organisation|area'. `ground`: the outlines of the geometry, which is what relations
-- measure from.
create table work (
    id name_text primary key,
    need name_text not null unique default 'need-' || gen_random_uuid(),
    version int not null default 1,
    source name_text not null references source,
    registrar name_text not null,
    owner name_text not null,
    owner_name text not null,
    owner_aliases text[] not null default '{}',
    discipline text not null,
    intervention text not null,
    title text not null,
    depth_metres float8,
    geometry bytea,
    footprint bytea,
    box box,
    ground polygon[],
    doubt_metres float8,
    street text,
    street_class text,
    vehicles_per_day int,
    space_taken text[],
    routes text[],
    span daterange not null,
    wished_start date not null,
    duration_days int not null,
    hardness text not null,
    certainty float8 not null,
    origin_rule text,
    origin_nl text,
    origin_en text,
    phase text not null,
    budget_cents bigint,
    project text,
    confidentiality text not null,
    costs_released boolean not null default false,
    source_row bigint not null,
    read_on date not null,
    delivered bytea,
    edited_at timestamptz,
    areas text[] not null default '{}',
    near text[] not null default '{}',
    insiders text[] not null generated always as (insiders_of(owner, registrar, areas)) stored,
    changed_at timestamptz not null,
    confirmed_at timestamptz not null,
    withdrawn_at timestamptz
);
-- The footprint is seldom asked for and the ground often, so that the one is kept apart and the other at hand.
alter table work alter footprint set storage external, alter ground set storage main;
create index work_owner on work (owner, id);
create index work_source on work (source);
create index work_discipline on work (discipline, id);
create index work_phase on work (phase, id);
create index work_project on work (owner, project) where project is not null;
create index work_withdrawn on work (id) where withdrawn_at is not null;
create index work_box on work using gist (box);
create index work_areas on work using gin (areas);

-- One entry for every change, in the order in which the changes were confirmed: whoever writes one holds a lock
-- until the end of the transaction. Nothing in it is ever changed, but that the name of an account that is removed is
-- forgotten.
--
-- `before` and `after` hold what differs. `confidentiality`: the more closed of then and after. `costs_released`: then
-- and after.
create table journal (
    number bigint primary key,
    at timestamptz not null,
    account text not null,
    account_name text not null,
    deed text not null,
    subject_kind text not null,
    subject_id name_text not null,
    organisations text[] not null default '{}',
    confidentiality text not null default 'owner-only',
    costs_released boolean not null default false,
    before jsonb,
    after jsonb,
    why text not null default ''
);
create index journal_subject on journal (subject_kind, subject_id, number);
create sequence journal_number owned by journal.number;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only added to';
end $$;
create trigger journal_stays before delete or truncate on journal
    for each statement execute function refuse_change();

create function refuse_all_but_forgetting() returns trigger language plpgsql as $$
begin
    if new.account_name in ('', old.account_name)
        and (new.before is not distinct from old.before
            or new.subject_kind = 'account' and new.before = old.before - 'name')
        and (new.after is not distinct from old.after
            or new.subject_kind = 'account' and new.after = old.after - 'name')
        and to_jsonb(new) - '{account_name,before,after}'::text[] = to_jsonb(old) - '{account_name,before,after}'::text[]
    then
        return new;
    end if;
    raise exception 'the journal is only added to';
end $$;
create trigger journal_keeps before update on journal for each row execute function refuse_all_but_forgetting();

-- Of the roles that an entry about an account names those in some organisations.
create function roles_within(document jsonb, organisations text[]) returns jsonb language sql immutable as $$
    select case when document ? 'grants' then document || jsonb_build_object('grants', coalesce(
        (select jsonb_agg(g) from jsonb_array_elements_text(document -> 'grants') g
            where regexp_replace(g, '^[a-z-]+ of (.*?)( in .*)?$', '\1') = any(organisations)), '[]')) else document end
$$;

-- A work as the journal keeps it: without what follows from the rest, or is said of every reading.
create function work_document(w work) returns jsonb language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'id', w.id, 'source', w.source, 'registrar', w.registrar, 'owner', w.owner, 'owner_name', w.owner_name,
        'owner_aliases', nullif(w.owner_aliases, '{}'), 'discipline', w.discipline, 'intervention', w.intervention,
        'title', w.title, 'depth_metres', w.depth_metres, 'geometry', encode(w.geometry, 'hex'),
        'doubt_metres', nullif(w.doubt_metres, 0), 'street', nullif(w.street, ''), 'street_class', w.street_class,
        'vehicles_per_day', w.vehicles_per_day, 'space_taken', w.space_taken, 'routes', w.routes,
        'earliest', lower(w.span), 'latest', upper(w.span) - 1, 'wished_start', w.wished_start,
        'duration_days', w.duration_days, 'hardness', w.hardness, 'certainty', w.certainty,
        'origin_rule', w.origin_rule, 'origin_nl', w.origin_nl, 'origin_en', w.origin_en)
        || jsonb_build_object('phase', w.phase, 'budget_cents', w.budget_cents, 'project', w.project,
        'confidentiality', w.confidentiality, 'costs_released', w.costs_released, 'withdrawn_at', w.withdrawn_at))
$$;

-- What one has that the other has not, or has otherwise.
create function difference(one jsonb, other jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(one)
    where value is distinct from other -> key
$$;

-- To whom an entry of the journal belongs: those to whom its work belonged, and belongs.
create function organisations_of(before jsonb, after jsonb) returns text[] language sql immutable as $$
    select array(select distinct o from unnest(array[before ->> 'owner', before ->> 'registrar',
        after ->> 'owner', after ->> 'registrar']) o where o is not null order by o)
$$;

-- From the most open to the most closed.
create function closedness(confidentiality text) returns int language sql immutable as $$
    select case confidentiality when 'public' then 0 when 'partners' then 1 when 'overlap-only' then 2 else 3 end
$$;

create function more_closed(one text, other text) returns text language sql immutable as $$
    select case when closedness(one) >= closedness(other) then one else other end
$$;

create function grown(b box, by_metres float8) returns box language sql immutable as $$
    select box(point((b[1])[0] - by_metres, (b[1])[1] - by_metres), point((b[0])[0] + by_metres, (b[0])[1] + by_metres))
$$;

-- 'organisation', and 'organisation|area' for all areas of its work.
create function people_of(owner text, areas text[]) returns text[] language sql immutable as $$
    select owner || array(select owner || '|' || a from unnest(areas) a)
$$;

-- To whole hectometres.
create function outward(b box) returns box language sql immutable as $$
    select box(point(floor((b[1])[0] / 100) * 100, floor((b[1])[1] / 100) * 100),
        point(ceil((b[0])[0] / 100) * 100, ceil((b[0])[1] / 100) * 100))
$$;

-- To whole quarters.
create function outward(span daterange) returns daterange language sql immutable as $$
    select daterange(date_trunc('quarter', lower(span)::timestamp)::date,
        (date_trunc('quarter', (upper(span) - 1)::timestamp) + interval '3 months')::date)
$$;

-- Whether an outline comes within reach of a box. It touches each side of its own box, so that it does where both ends
-- of such a side are within reach, which is found sooner than by measuring.
create function comes_near(outline polygon, b box, reach_metres float8) returns boolean language sql immutable as $$
    select ((box(outline))[0] <-> b <= reach_metres or (box(outline))[1] <-> b <= reach_metres)
            and (point(((box(outline))[0])[0], ((box(outline))[1])[1]) <-> b <= reach_metres
                or point(((box(outline))[1])[0], ((box(outline))[0])[1]) <-> b <= reach_metres)
        or outline <-> polygon(b) <= reach_metres
$$;

-- Says anew, of needs, who has work of its own within reach: of the needs that lie within reach of one of the boxes,
-- or of all where boxes is null.
--
-- It is worked out from what is shown of a need: else who moves work of its own to and fro would find the edges of what
-- is not shown. What is shown is worked out once for each need: hence `offset 0`.
create function renew_needs(boxes box[], reach_metres float8, gap_days int) returns void language sql as $$
    with touched as (
        select w.id from work w where boxes is null and w.confidentiality = 'overlap-only' and w.box is not null
        union
        select w.id from unnest(boxes) b join work w on outward(w.box) && grown(b, reach_metres)
        where w.confidentiality = 'overlap-only'),
    shown as (
        select w.id, w.owner, outward(w.box) as box, outward(w.span) as span
        from touched join work w using (id) offset 0),
    renewed as (
        select s.id, array(
            select distinct who
            from (
                select distinct own.owner, own.areas from work own
                where own.owner <> s.owner and own.withdrawn_at is null and own.phase not in ('done', 'withdrawn')
                    and own.box && grown(s.box, reach_metres)
                    and lower(own.span) - upper(s.span) <= gap_days
                    and lower(s.span) - upper(own.span) <= gap_days
                    and (comes_near(own.ground[1], s.box, reach_metres)
                        or cardinality(own.ground) > 1 and exists (
                            select from unnest(own.ground) p where comes_near(p, s.box, reach_metres)))) own,
                unnest(people_of(own.owner, own.areas)) who
            order by who) as near
        from shown s)
    update work w set near = r.near from renewed r where r.id = w.id and w.near <> r.near
$$;

create index work_needed on work using gist (outward(box)) where confidentiality = 'overlap-only';
create index work_need on work (need) where confidentiality = 'overlap-only';

-- What a viewer sees of the works. Every way out asks these three functions, and nothing else:
-- `seen_whole` for the works that it may know wholly, `seen_need` for those of which it may know only that there is a
-- need, `seen_work` for both.
--
-- partner: has a role in some organisation. inside, inside_areas: organisations to whose people the viewer belongs,
-- everywhere, or as 'organisation|area' in areas only. costs, costs_areas: the same for what works cost.
create function seen_whole(partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    id name_text, version int, source name_text, registrar name_text, owner name_text, owner_name text, owner_aliases text[],
    discipline text, intervention text, title text, depth_metres float8, geometry bytea, footprint bytea, box box,
    doubt_metres float8, street text, street_class text, vehicles_per_day int, space_taken text[], routes text[],
    span daterange, wished_start date, duration_days int, hardness text, certainty float8,
    origin_rule text, origin_nl text, origin_en text, phase text, sees_costs boolean, budget_cents bigint, project text,
    confidentiality text, costs_released boolean, source_row bigint, read_on date, areas text[],
    changed_at timestamptz, confirmed_at timestamptz, withdrawn_at timestamptz)
language sql stable as $$
    select w.id, w.version, w.source, w.registrar, w.owner, w.owner_name, w.owner_aliases,
        w.discipline, w.intervention, w.title, w.depth_metres, w.geometry, w.footprint, w.box,
        w.doubt_metres, w.street, w.street_class, w.vehicles_per_day, w.space_taken, w.routes,
        w.span, w.wished_start, w.duration_days, w.hardness, w.certainty,
        w.origin_rule, w.origin_nl, w.origin_en, w.phase,
        w.costs_released or w.owner = any(costs) or w.registrar = any(costs) or w.insiders && costs_areas,
        case when w.costs_released or w.owner = any(costs) or w.registrar = any(costs)
            or w.insiders && costs_areas then w.budget_cents end, w.project,
        w.confidentiality, w.costs_released, w.source_row, w.read_on, w.areas,
        w.changed_at, greatest(w.confirmed_at, case when w.withdrawn_at is null then
            (select s.read_at from source s where s.name = w.source) end), w.withdrawn_at
    from work w
    where w.confidentiality = 'public'
        or partner and w.confidentiality = 'partners'
        or w.owner = any(inside) or w.registrar = any(inside) or w.insiders && inside_areas
$$;

-- Of a work that is 'overlap-only' others see whose it is, a square of whole hectometres and a period of whole
-- quarters, and that only where work of their own lies within reach in that time.
create function seen_need(partner boolean, inside text[], inside_areas text[])
returns table (id name_text, owner name_text, owner_name text, box box, span daterange)
language sql stable as $$
    select w.need, w.owner, w.owner_name, outward(w.box), outward(w.span)
    from work w
    where partner and w.confidentiality = 'overlap-only' and w.withdrawn_at is null
        and w.phase not in ('done', 'withdrawn')
        and not (w.owner = any(inside) or w.registrar = any(inside) or w.insiders && inside_areas)
        and (w.near && inside or w.near && inside_areas)
$$;

-- What may not be known is null.
create function seen_work(partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    id name_text, whole boolean, owner name_text, owner_name text, discipline text, intervention text, title text,
    geometry bytea, box box, span daterange, wished_start date, duration_days int, phase text, areas text[],
    confirmed_at timestamptz, withdrawn_at timestamptz)
language sql stable as $$
    select w.id, true, w.owner, w.owner_name, w.discipline, w.intervention, w.title, w.geometry, w.box, w.span,
        w.wished_start, w.duration_days, w.phase, w.areas, w.confirmed_at, w.withdrawn_at
    from seen_whole(partner, inside, inside_areas, costs, costs_areas) w
    union all
    select w.id, false, w.owner, w.owner_name, null, null, null, null, w.box, w.span,
        null, null, null, null, null, null
    from seen_need(partner, inside, inside_areas) w
$$;

-- What a viewer sees of the journal: what its own organisations did, and of works what it sees of them whole, as they
-- are now and as they were then; amounts only where it sees those now and saw them then.
create function seen_entry(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    number bigint, at timestamptz, account text, account_name text, deed text, subject_kind text, subject_id name_text,
    before jsonb, after jsonb, why text)
language sql stable as $$
    select j.number, j.at, case when j.organisations && inside then j.account end,
        case when j.organisations && inside then j.account_name end, j.deed, j.subject_kind, j.subject_id,
        case when j.subject_kind = 'account' then roles_within(j.before, inside)
            when j.subject_kind <> 'work' or amounts then j.before else j.before - 'budget_cents' end,
        case when j.subject_kind = 'account' then roles_within(j.after, inside)
            when j.subject_kind <> 'work' or amounts then j.after else j.after - 'budget_cents' end, j.why
    from journal j
    left join seen_whole(partner, inside, inside_areas, costs, costs_areas) w
        on j.subject_kind = 'work' and w.id = j.subject_id
    cross join lateral (select coalesce(w.sees_costs, false)
        and (w.costs_released and j.costs_released or j.organisations && costs
            or exists (select from unnest(j.organisations) o, unnest(w.areas) a
                where o || '|' || a = any(costs_areas)))) seen (amounts)
    where j.subject_kind <> 'work' and j.organisations && inside
        or w.id is not null and (j.confidentiality = 'public' or partner and j.confidentiality = 'partners'
            or j.organisations && inside
            or exists (select from unnest(j.organisations) o, unnest(w.areas) a where o || '|' || a = any(inside_areas)))
$$;

-- Who is known to be there: members to each other, and to everybody whose works it sees.
create function seen_organisation(partner boolean, inside text[], inside_areas text[])
returns table (id name_text, name text, aliases text[], member boolean, version int) language sql stable as $$
    select o.id, o.name, o.aliases, o.member, o.version from organisation o
    where partner and o.member or o.id = any(inside)
        or exists (select from work w where w.owner = o.id and w.confidentiality = 'public')
        or partner and exists (select from work w where w.owner = o.id and w.confidentiality = 'partners')
        or exists (select from work w where w.owner = o.id and w.registrar = any(inside))
        or exists (select from seen_need(partner, inside, inside_areas) w where w.owner = o.id)
        or cardinality(inside_areas) > 0
            and exists (select from work w where w.owner = o.id and w.insiders && inside_areas)
$$;

-- Deliveries that are set aside before they are merged into the register.
create table staged_delivery (
    id text primary key default gen_random_uuid(),
    source name_text not null,
    organisation name_text not null,
    profile text not null,
    location text,
    least_confidentiality text not null,
    complete boolean not null,
    rejected text[] not null,
    nameless boolean not null,
    areas_edition text not null,
    staged_at timestamptz not null
);
create index staged_delivery_source on staged_delivery (source);

-- The works of such a delivery, with columns as in `work`.
create table staged_work (
    delivery text not null,
    id name_text not null,
    registrar text not null,
    source text not null,
    source_row bigint not null,
    read_on date not null,
    owner text not null,
    owner_name text not null,
    owner_aliases text[] not null,
    discipline text not null,
    intervention text not null,
    title text not null,
    depth_metres float8,
    geometry bytea,
    footprint bytea,
    box box,
    ground polygon[],
    doubt_metres float8,
    street text,
    street_class text,
    vehicles_per_day int,
    space_taken text[],
    routes text[],
    areas text[] not null,
    span daterange not null,
    wished_start date not null,
    duration_days int not null,
    hardness text not null,
    certainty float8 not null,
    origin_rule text,
    origin_nl text,
    origin_en text,
    phase text not null,
    project text,
    confidentiality text not null,
    budget_cents bigint,
    delivered bytea not null,
    primary key (delivery, id)
);

-- What a work becomes by what was set aside.
create function become(w work, s staged_work) returns work language sql stable as $$
    select jsonb_populate_record(w, to_jsonb(s) - 'delivery')
$$;

-- What merging a delivery does to each of its works, and to those that its source no longer names: `added`, `changed`,
-- `returned`, `withdrawn`, `unchanged`, or `kept` because a row was rejected that is or may be about it. `overwritten`: what was changed here is undone.
create function merging(delivery_id text) returns table (id name_text, kind text, overwritten boolean)
language sql stable as $$
    select s.id, seen.kind, w.edited_at is not null and seen.kind <> 'unchanged'
    from staged_work s left join work w on w.id = s.id
    cross join lateral (select case
        when w.id is null then 'added'
        when w.delivered = s.delivered then 'unchanged'
        when w.withdrawn_at is not null then 'returned'
        when w.edited_at is not null and work_document(become(w, s)) = work_document(w) then 'unchanged'
        else 'changed' end) seen (kind)
    where s.delivery = delivery_id
    union all
    select w.id, case when d.nameless or r.id is not null then 'kept' else 'withdrawn' end,
        not d.nameless and r.id is null and w.edited_at is not null
    from staged_delivery d join work w on w.source = d.source
        left join lateral (select distinct id from unnest(d.rejected) id) r on r.id = w.id
    where d.id = delivery_id and d.complete and w.withdrawn_at is null and w.delivered is not null
        and not exists (select from staged_work s where s.delivery = d.id and s.id = w.id)
$$;
