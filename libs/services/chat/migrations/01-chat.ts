import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { parcelDefaults } from './02-parcel-defaults.ts'
import { talk } from './03-talk.ts'
import { inbox } from './04-inbox.ts'
import { moved } from './05-moved.ts'
import { askedRound } from './06-round.ts'
import { shopOfParcels } from './07-shops.ts'
import { rulesOfTenant } from './08-rules.ts'
import { satisfaction } from './09-satisfaction.ts'
import { phrases } from './10-phrases.ts'
import { toldMeaning } from './11-told-meaning.ts'

export const chatMigrations: SchemaMigrations = {
  schema: 'chat',
  steps: [
    {
      id: '01-chat',
      sql: `
CREATE TABLE chat.contacts (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  phone text,
  user_id text,
  username text,
  name text,
  UNIQUE (tenant_id, phone),
  UNIQUE (tenant_id, user_id)
);
${tenantWall('chat.contacts')}

CREATE TABLE chat.conversations (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  provider text NOT NULL,
  state text NOT NULL DEFAULT 'bot',
  unclear int NOT NULL DEFAULT 0,
  reason text,
  archived boolean NOT NULL DEFAULT false,
  updated_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('chat.conversations')}
CREATE UNIQUE INDEX conversations_open ON chat.conversations (tenant_id, contact_id) WHERE state <> 'closed';
CREATE INDEX conversations_page ON chat.conversations (tenant_id, id DESC);

CREATE TABLE chat.messages (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  direction text NOT NULL,
  provider_message_id text,
  kind text NOT NULL,
  text text,
  steps jsonb NOT NULL DEFAULT '[]',
  at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, provider_message_id)
);
${tenantWall('chat.messages')}
CREATE INDEX messages_conversation ON chat.messages (tenant_id, conversation_id, id);

CREATE TABLE chat.parcels (
  order_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_name text NOT NULL,
  phone text,
  status text NOT NULL,
  number text,
  carrier_name text,
  state text,
  moved_at timestamptz,
  moved_in text,
  exception text,
  tracking_url text,
  collect jsonb,
  city text,
  question jsonb,
  created_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);
${tenantWall('chat.parcels')}
CREATE INDEX parcels_phone ON chat.parcels (tenant_id, phone, created_at DESC);
`,
    },
    { id: '02-parcel-defaults', sql: parcelDefaults },
    { id: '03-talk', sql: talk },
    { id: '04-inbox', sql: inbox },
    { id: '05-moved', sql: moved },
    { id: '06-round', sql: askedRound },
    { id: '07-shops', sql: shopOfParcels },
    { id: '08-rules', sql: rulesOfTenant },
    { id: '09-satisfaction', sql: satisfaction },
    { id: '10-phrases', sql: phrases },
    { id: '11-told-meaning', sql: toldMeaning },
  ],
}
