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
