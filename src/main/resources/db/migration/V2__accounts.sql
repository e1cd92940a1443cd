-- Who may come in: accounts with their roles, the links by which they choose a password, their tokens, and what went
-- wrong when somebody tried. Of everything secret only a hash is kept.

-- `password`: as the encoder of the server writes it; null until one is chosen, and for who comes through a provider.
-- `epoch`: one higher whenever all sessions must end.
create table account (
    id text collate "C" primary key,
    login text collate "C" unique,
    name text not null,
    kind text not null default 'local',
    password text,
    issuer text,
    subject text,
    blocked boolean not null default false,
    epoch int not null default 1,
    version int not null default 1,
    created_at timestamptz not null,
    last_login_at timestamptz,
    unique (issuer, subject)
);

-- `mapped`: follows from what a provider says at every login, so that only the provider takes it away.
create table account_grant (
    account text collate "C" not null references account,
    role text not null,
    organisation text collate "C" not null,
    area text collate "C",
    mapped boolean not null default false,
    unique nulls not distinct (account, role, organisation, area, mapped)
);
create index account_grant_organisation on account_grant (organisation);

create table invitation (
    hash text collate "C" primary key,
    account text collate "C" not null references account,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index invitation_account on invitation (account);

create table token (
    id text collate "C" primary key,
    hash text collate "C" not null unique,
    account text collate "C" not null references account,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index token_account on token (account);

-- Attempts to log in that failed, by login (whether anybody has it or not) and by address, as hashes.
create table login_failure (
    who text collate "C" primary key,
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz not null
);
create index login_failure_last on login_failure (last_at);

-- Who came in, and who tried in vain: numbered along with the journal, and only added to as it is. Apart from it,
-- because coming in changes nothing in the register. `account` is empty where nobody has the login that was tried;
-- what was tried is not kept. Of an account that is removed the address is forgotten.
create table login_entry (
    number bigint primary key default nextval('journal_number'),
    at timestamptz not null,
    deed text not null,
    account text collate "C" not null,
    address text not null
);
create index login_entry_account on login_entry (account);
create trigger login_stays before delete or truncate on login_entry
    for each statement execute function refuse_change();

create function refuse_all_but_forgetting_address() returns trigger language plpgsql as $$
begin
    if new.address = '' and to_jsonb(new) - 'address' = to_jsonb(old) - 'address' then
        return new;
    end if;
    raise exception 'the journal is only added to';
end $$;
create trigger login_keeps before update on login_entry for each row execute function refuse_all_but_forgetting_address();

-- What who keeps accounts sees of what happened to them: everything, or what happened in its organisations, with the
-- roles there. `about`: the account that it happened to.
create function seen_audit(everything boolean, within text[])
returns table (number bigint, at timestamptz, account text, account_name text, deed text, about text,
    address text, before jsonb, after jsonb, why text) language sql stable as $$
    select j.number, j.at, j.account, j.account_name, j.deed, j.subject_id, '',
        case when everything then j.before else roles_within(j.before, within) end,
        case when everything then j.after else roles_within(j.after, within) end, j.why
    from journal j where j.subject_kind = 'account' and (everything or j.organisations && within)
    union all
    select l.number, l.at, l.account, coalesce((select a.name from account a where a.id = l.account), ''), l.deed,
        l.account, l.address, null, null, ''
    from login_entry l
    where everything or exists (
        select from account_grant g where g.account = l.account and g.organisation = any(within))
$$;
