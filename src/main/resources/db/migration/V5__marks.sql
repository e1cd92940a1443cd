-- What people put beside opportunities: what they say of them, which of them they follow, and the views that they keep.

-- A comment belongs to an opportunity by its id, and stays when that vanishes. `text` is null once it is withdrawn.
-- `closed`: those of the opportunity's works that only their own people saw when it was written, so that it is not read by
-- who could not have read it then.
create table comment (
    number bigint generated always as identity primary key,
    id text collate "C" not null unique default 'comment-' || gen_random_uuid(),
    opportunity text collate "C" not null,
    account text collate "C" not null,
    organisation text collate "C" not null,
    text text,
    written_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by text collate "C",
    closed text[] not null
);
create index comment_opportunity on comment (opportunity, number);

-- What an account follows. `name`: by which it saw the opportunity when it looked last. `looked_…`: what it had seen then:
-- the last entry of the journal, finding run and comment, and the likely saving where it saw that.
create table following (
    number bigint generated always as identity primary key,
    account text collate "C" not null references account,
    opportunity text collate "C" not null,
    name text collate "C" not null,
    followed_at timestamptz not null,
    looked_at timestamptz not null,
    looked_entry bigint not null,
    looked_run bigint not null,
    looked_comment bigint not null,
    looked_saving bigint,
    unique (account, opportunity)
);

-- A page with what was asked of it, under a name of one's own.
create table saved_view (
    id text collate "C" primary key default 'view-' || gen_random_uuid(),
    account text collate "C" not null references account,
    name text not null,
    page text not null,
    query text not null,
    made_at timestamptz not null,
    changed_at timestamptz not null
);
create index saved_view_account on saved_view (account);

-- A comment is read by partners who see its opportunity wholly, and could do so when it was written: see `closed`.
-- `account_name`: empty where the account was removed.
create function seen_comment(
    partner boolean, inside text[], inside_areas text[], costs text[], costs_areas text[])
returns table (
    number bigint, id text, opportunity text, account text, account_name text, organisation text, organisation_name text,
    areas text[], text text, written_at timestamptz, withdrawn_at timestamptz, withdrawn_by text)
language sql stable as $$
    select c.number, c.id, c.opportunity, c.account, coalesce(a.name, ''), c.organisation,
        coalesce(g.name, c.organisation), o.areas, c.text, c.written_at, c.withdrawn_at, c.withdrawn_by
    from opportunity o
    join comment c on c.opportunity = o.id
    left join account a on a.id = c.account
    left join organisation g on g.id = c.organisation
    where partner
        and (select bool_and(m.whole) from seen_member(partner, inside, inside_areas, costs, costs_areas) m
            where m.opportunity = o.id and m.takes_part)
        and not exists (select from unnest(c.closed) w where not exists (
            select from seen_found(partner, inside, inside_areas, costs, costs_areas) f
            where f.id = w and f.open_from = 3))
$$;
