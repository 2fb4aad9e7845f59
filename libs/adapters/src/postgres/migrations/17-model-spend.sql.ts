import { ours, supportWall } from './wall.ts'

/** A day of the cap, as the merchants live it. */
const DAY = `(clock_timestamp() AT TIME ZONE 'America/Bogota')::date`

/**
 * What models cost each tenant, in millionths of a dollar. The row of the day is the gate: who reserves holds it, so concurrent runs
 * cannot pass it together. What was reserved and never settled (a process died, the vendor may have been paid) stays reserved: it counts
 * until the day ends.
 */
export const modelSpendTables = `
CREATE TABLE spine.model_caps (
  tenant_id uuid PRIMARY KEY,
  cap bigint NOT NULL CHECK (cap >= 0)
);
${supportWall('spine.model_caps')}
CREATE TABLE spine.model_days (
  tenant_id uuid NOT NULL,
  day date NOT NULL,
  spent bigint NOT NULL DEFAULT 0,
  reserved bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, day)
) WITH (fillfactor = 70);
${supportWall('spine.model_days')}
CREATE TABLE spine.model_calls (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  day date NOT NULL,
  at timestamptz NOT NULL,
  purpose text NOT NULL,
  subject_kind text,
  subject_id text,
  model text NOT NULL,
  reserved bigint NOT NULL,
  cost bigint,
  input bigint NOT NULL DEFAULT 0,
  cached bigint NOT NULL DEFAULT 0,
  output bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX model_calls_day ON spine.model_calls (tenant_id, day);
CREATE INDEX model_calls_subject ON spine.model_calls (tenant_id, subject_kind, subject_id) WHERE subject_id IS NOT NULL;
${supportWall('spine.model_calls')}

CREATE FUNCTION spine.model_reserve(
  p_tenant uuid, p_id uuid, p_micros bigint, p_cap bigint, p_purpose text, p_kind text, p_subject text, p_model text,
  OUT allowed boolean, OUT cap bigint, OUT spent bigint, OUT reserved bigint
) LANGUAGE plpgsql AS $$
DECLARE today date := ${DAY};
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  INSERT INTO spine.model_days (tenant_id, day) VALUES (p_tenant, today) ON CONFLICT DO NOTHING;
  SELECT d.spent, d.reserved INTO spent, reserved FROM spine.model_days d WHERE d.tenant_id = p_tenant AND d.day = today FOR UPDATE;
  cap := coalesce((SELECT c.cap FROM spine.model_caps c WHERE c.tenant_id = p_tenant), p_cap);
  allowed := spent + reserved + p_micros <= cap;
  IF NOT allowed THEN RETURN; END IF;
  UPDATE spine.model_days d SET reserved = d.reserved + p_micros WHERE d.tenant_id = p_tenant AND d.day = today;
  INSERT INTO spine.model_calls (tenant_id, id, day, at, purpose, subject_kind, subject_id, model, reserved)
    VALUES (p_tenant, p_id, today, clock_timestamp(), p_purpose, p_kind, p_subject, p_model, p_micros);
END $$;
${ours('spine.model_reserve(uuid, uuid, bigint, bigint, text, text, text, text)')}

CREATE FUNCTION spine.model_settle(
  p_tenant uuid, p_id uuid, p_cost bigint, p_input bigint, p_cached bigint, p_output bigint, p_purpose text, p_kind text,
  p_subject text, p_model text
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE call record;
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  UPDATE spine.model_calls c SET cost = p_cost, input = p_input, cached = p_cached, output = p_output
    WHERE c.tenant_id = p_tenant AND c.id = p_id AND c.cost IS NULL RETURNING c.day, c.reserved INTO call;
  IF FOUND THEN
    UPDATE spine.model_days d SET reserved = d.reserved - call.reserved, spent = d.spent + p_cost
      WHERE d.tenant_id = p_tenant AND d.day = call.day;
    RETURN;
  END IF;
  INSERT INTO spine.model_calls VALUES (p_tenant, p_id, ${DAY}, clock_timestamp(), p_purpose, p_kind, p_subject, p_model, 0, p_cost, p_input, p_cached, p_output)
    ON CONFLICT DO NOTHING;
  IF random() < 0.01 THEN
    DELETE FROM spine.model_calls WHERE ctid = ANY (ARRAY(
      SELECT c.ctid FROM spine.model_calls c WHERE c.tenant_id = p_tenant AND c.day < ${DAY} - 400 LIMIT 200 FOR UPDATE SKIP LOCKED));
  END IF;
END $$;
${ours('spine.model_settle(uuid, uuid, bigint, bigint, bigint, bigint, text, text, text, text)')}

CREATE FUNCTION spine.model_day(p_tenant uuid, p_cap bigint, OUT day date, OUT cap bigint, OUT spent bigint, OUT reserved bigint)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  day := ${DAY};
  cap := coalesce((SELECT c.cap FROM spine.model_caps c WHERE c.tenant_id = p_tenant), p_cap);
  SELECT d.spent, d.reserved INTO spent, reserved FROM spine.model_days d WHERE d.tenant_id = p_tenant AND d.day = model_day.day;
  spent := coalesce(spent, 0);
  reserved := coalesce(reserved, 0);
END $$;
${ours('spine.model_day(uuid, bigint)')}

CREATE FUNCTION spine.model_spend(p_tenant uuid, p_day date, p_kind text, p_subject text)
RETURNS TABLE (purpose text, model text, calls bigint, cost bigint, input bigint, cached bigint, output bigint)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  RETURN QUERY SELECT c.purpose, c.model, count(*), sum(coalesce(c.cost, c.reserved))::bigint, sum(c.input)::bigint, sum(c.cached)::bigint, sum(c.output)::bigint
    FROM spine.model_calls c
    WHERE c.tenant_id = p_tenant AND (p_day IS NULL OR c.day = p_day)
      AND (p_subject IS NULL OR (c.subject_kind = p_kind AND c.subject_id = p_subject))
    GROUP BY c.purpose, c.model ORDER BY 4 DESC, 1, 2;
END $$;
${ours('spine.model_spend(uuid, date, text, text)')}

CREATE FUNCTION spine.model_cap(p_tenant uuid, p_cap bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('litper.tenant', p_tenant::text, true);
  IF p_cap IS NULL THEN DELETE FROM spine.model_caps c WHERE c.tenant_id = p_tenant; RETURN; END IF;
  INSERT INTO spine.model_caps VALUES (p_tenant, p_cap) ON CONFLICT (tenant_id) DO UPDATE SET cap = p_cap;
END $$;
${ours('spine.model_cap(uuid, bigint)')}
`
