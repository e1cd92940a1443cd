-- Long jobs, what they were about, and how they ended. Progress is not kept: nothing runs on after a restart.

create table job (
    id text primary key,
    kind text not null,
    account text not null,
    organisation text not null,
    subject text not null,
    asked_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    change int not null,
    state text not null,
    result text,
    count_names text[],
    counts bigint[],
    failure_code text,
    failure_nl text,
    failure_en text
);
create index job_of_account on job (account, asked_at, id);
create index job_of_organisation on job (organisation, asked_at, id);
create index job_open on job (state) where ended_at is null;

-- The jobs that a viewer may know of: its own, and those of the organisations to whose people it belongs.
create function seen_job(account text, inside text[]) returns setof job language sql stable as $$
    select * from job j
    where j.account = $1 and $1 <> '' or j.organisation = any(inside)
$$;

-- What is kept of deliveries: where they came from, how good they were, what became of them. `staged` names what is set
-- aside in the register; the counts of a merge are null until it happened. `number`: in the order in which they came, in
-- which those of one source are merged. `own_profile`: a user's own, by which it was read, while it is set aside.
create table delivery (
    id text collate "C" primary key,
    source text collate "C" not null,
    organisation text collate "C" not null,
    account text not null,
    account_name text not null,
    delivered_at timestamptz not null,
    origin text[] not null,
    complete boolean not null,
    state text not null,
    staged text not null,
    held boolean not null,
    own_profile text,
    settled_at timestamptz,
    added bigint,
    changed bigint,
    unchanged bigint,
    returned bigint,
    withdrawn bigint,
    overwritten bigint,
    kept bigint,
    number bigint generated always as identity
);
create index delivery_listed on delivery (organisation, delivered_at, id);
create index delivery_of_source on delivery (source, delivered_at, id);

-- One file or feed of a delivery; `fields` and `shares` say how much of each field was filled.
create table delivery_file (
    delivery text collate "C" not null references delivery,
    position int not null,
    name text not null,
    format text not null,
    profile text not null,
    read bigint not null,
    accepted bigint not null,
    repaired bigint not null,
    rejected bigint not null,
    fields text[] not null,
    shares float8[] not null,
    oldest_start date,
    newest_start date,
    works bigint not null,
    past bigint not null,
    overdue bigint not null,
    primary key (delivery, position)
);

create table delivery_code (
    delivery text collate "C" not null references delivery,
    code text not null,
    times bigint not null,
    primary key (delivery, code)
);

-- All findings, of deliveries and of weighing, in one order.
create sequence finding_number;

-- `place` as well-known bytes in the system `crs` (EPSG); with a box where that is the register's. `work`: the id that the
-- register gives a work of this `subject`. `told`: its number among all findings.
create table delivery_finding (
    delivery text collate "C" not null references delivery,
    number bigint not null,
    code text not null,
    severity text not null,
    file text not null,
    file_row bigint not null,
    subject text not null,
    sentence_nl text not null,
    sentence_en text not null,
    place bytea,
    crs int,
    work text collate "C",
    box box,
    told bigint not null unique default nextval('finding_number'),
    primary key (delivery, number)
);
create index delivery_finding_work on delivery_finding using hash (work);
create index delivery_finding_box on delivery_finding using gist (box);

-- The profile of a user's own by which a source is read.
create table source_profile (
    organisation text collate "C" not null,
    source text collate "C" not null,
    yaml text not null,
    primary key (organisation, source)
);

-- The deliveries that a viewer may know of: those of organisations for which it may deliver, because reports quote from
-- the files, costs included.
create function seen_delivery(delivering text[]) returns setof delivery language sql stable as $$
    select * from delivery d where d.organisation = any(delivering)
$$;

-- What was odd about the delivery of each source that was merged last, for who may know of that delivery.
create function seen_delivery_finding(delivering text[])
returns table (
    told bigint, source text, delivery text, code text, severity text, file text, file_row bigint, work text,
    sentence_nl text, sentence_en text, place bytea, box box)
language sql stable as $$
    select f.told, d.source, d.id, f.code, f.severity, f.file, f.file_row, f.work, f.sentence_nl, f.sentence_en,
        case when f.box is not null and f.crs = (
            select coalesce(max(value::int), 28992) from setting where name = 'crs') then f.place end, f.box
    from (
        select distinct on (s.source) s.id, s.source from seen_delivery(delivering) s where s.state = 'merged'
        order by s.source, s.number desc) d
    join delivery_finding f on f.delivery = d.id
$$;
