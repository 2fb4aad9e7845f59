import { supportWall } from './wall.ts'

/** Who was erased, as keyed hashes, and until when; and what services answered to requests of access, sealed, until it is fetched. */
export const peopleTables = `
CREATE TABLE spine.tombstones (
  tenant_id uuid NOT NULL,
  mark bytea NOT NULL,
  until timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, mark)
);
${supportWall('spine.tombstones')}
CREATE INDEX tombstones_newest ON spine.tombstones (tenant_id, until DESC);

CREATE TABLE spine.person_answers (
  tenant_id uuid NOT NULL,
  request_id uuid NOT NULL,
  service text NOT NULL,
  sealed text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, request_id, service)
);
${supportWall('spine.person_answers')}
`
