/** Names as in WaybillRow, whoever asks. */
export const SELECT = `SELECT id, tenant_id AS "tenantId", order_id AS "orderId", carrier, number, token, state, exception,
  moved_at AS "movedAt", document, next_poll_at AS "nextPollAt", created_at AS "createdAt" FROM tracking.waybills`

/** $1: rows as JSON. */
const ROWS = `json_to_recordset($1::json) AS r(id uuid, "tenantId" uuid, "orderId" uuid, carrier text, number text, token text, state text,
  exception text, "movedAt" timestamptz, document jsonb, "nextPollAt" timestamptz, "createdAt" timestamptz)`

export const ADD = `
  INSERT INTO tracking.waybills (id, tenant_id, order_id, carrier, number, token, state, exception, moved_at, document, next_poll_at, created_at)
  SELECT * FROM ${ROWS} ON CONFLICT DO NOTHING RETURNING id`

/** $2: their ids, by which few rows are looked up; of a JSON list the planner expects a hundred, and reads a young table whole. */
export const SAVE = `
  UPDATE tracking.waybills w SET number = r.number, state = r.state, exception = r.exception, moved_at = r."movedAt",
    document = r.document, next_poll_at = r."nextPollAt" FROM ${ROWS} WHERE w.id = r.id AND w.id = ANY($2::uuid[])`
