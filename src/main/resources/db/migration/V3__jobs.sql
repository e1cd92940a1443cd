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
