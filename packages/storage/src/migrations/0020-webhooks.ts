import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table webhooks (
    id uuid primary key,
    organisation_id text not null,
    url text not null,
    event_types text[] not null,
    salt bytea not null check (octet_length(salt) = 32),
    previous_salt bytea,
    previous_until timestamptz,
    created_at timestamptz not null default now(),
    failing_since timestamptz,
    failures integer not null default 0,
    disabled text check (disabled in ('by-owner', 'failing', 'gone')),
    check ((previous_salt is null) = (previous_until is null))
  )`,
  sql`create index webhooks_of_organisation on webhooks (organisation_id)`,
  sql`create table webhook_deliveries (
    id uuid primary key,
    webhook_id uuid not null references webhooks on delete cascade,
    type text not null,
    body text not null,
    status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
    run integer not null default 1,
    attempts integer not null default 0,
    attempted_at timestamptz,
    response_code integer,
    latency_ms integer,
    problem text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  )`,
  sql`create index webhook_deliveries_of_webhook on webhook_deliveries (webhook_id, created_at desc, id desc)`,
  sql`create index webhook_deliveries_under_way on webhook_deliveries (updated_at) where status = 'pending'`,
  sql`create index webhook_deliveries_by_age on webhook_deliveries (created_at)`,
  sql`alter table outbox
    alter column document_id drop not null,
    add column delivery_id uuid references webhook_deliveries on delete cascade,
    add check ((document_id is null) <> (delivery_id is null))`,
];

/** Webhooks, what is sent to them, and its promise in the outbox. Of the secrets only what they are derived with. */
export const webhooks = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
