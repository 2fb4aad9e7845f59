import { ours, supportWall } from './wall.ts'

/** NOTIFY carries less than 8000 bytes: a longer payload is stored here for five minutes and the notification names it. */
export const broadcastTables = `
CREATE UNLOGGED TABLE spine.broadcasts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL,
  payload json NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
${supportWall('spine.broadcasts')}
CREATE INDEX broadcasts_at ON spine.broadcasts (tenant_id, at);

CREATE FUNCTION spine.broadcast_publish(p_tenant uuid, p_channel text, p_payload json) RETURNS void LANGUAGE plpgsql AS $$
DECLARE message text; kept bigint;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  message := json_build_object('tenant', p_tenant, 'channel', p_channel, 'payload', p_payload)::text;
  IF octet_length(message) >= 7900 THEN
    DELETE FROM spine.broadcasts b WHERE b.tenant_id = p_tenant AND b.at < now() - interval '5 minutes';
    INSERT INTO spine.broadcasts (tenant_id, payload) VALUES (p_tenant, p_payload) RETURNING id INTO kept;
    message := json_build_object('tenant', p_tenant, 'channel', p_channel, 'kept', kept)::text;
  END IF;
  PERFORM pg_notify('litper_broadcast', message);
END $$;
${ours('spine.broadcast_publish(uuid, text, json)')}

CREATE FUNCTION spine.broadcast_payload(p_tenant uuid, p_id bigint) RETURNS TABLE (payload json) LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  RETURN QUERY SELECT b.payload FROM spine.broadcasts b WHERE b.tenant_id = p_tenant AND b.id = p_id;
END $$;
${ours('spine.broadcast_payload(uuid, bigint)')}
`
