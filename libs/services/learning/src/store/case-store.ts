import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Kind, PlaceCount, Seen, Topic } from '../domain/turn/index.ts'
import type { CaseStore, CaseWindow, Standing } from '../usecases/ports.ts'
import { StandingEntity } from './entities.ts'

/** Cases of each kind; `$1`: the topic, `$2` and `$3`: the window, `$4`: how many at most. */
const CASES: Readonly<Record<Kind, string>> = {
  hour: `SELECT order_id AS "orderId", sent_at AS at, hour AS value, city AS place, carrier AS stratum,
      coalesce(moved_at <= sent_at + interval '1 day', false) AS good
    FROM learning.outcomes WHERE purpose = $1 AND sent_at >= $2 AND sent_at < $3 AND city IS NOT NULL AND carrier IS NOT NULL`,
  // one that was cancelled or lost says nothing of its carrier's way to the door
  carrier: `SELECT order_id AS "orderId", made_at AS at, carrier AS value, city AS place,
      CASE WHEN collects THEN 'collects' ELSE 'paid' END AS stratum,
      coalesce(ended = 'delivered' AND ended_at <= made_at + interval '21 days', false) AS good
    FROM learning.parcels WHERE $1 = 'carrier' AND made_at >= $2 AND made_at < $3 AND ended IS DISTINCT FROM 'other'`,
  article: `SELECT conversation_id AS "orderId", asked_at AS at, '' AS place, question, array_to_string(ARRAY(SELECT jsonb_array_elements_text(answers)), E'\\n') AS answer,
      rating = 'good' AS good
    FROM learning.answers WHERE $1 = 'answer' AND asked_at >= $2 AND asked_at < $3 AND rating IS NOT NULL AND answers <> '[]'`,
  // where the bot answered by a phrase and nobody had to mend it, it was right
  phrase: `SELECT conversation_id AS "orderId", at, '' AS place, state, text, person, coalesce(meant, intent) AS meant
    FROM learning.meanings WHERE $1 = 'chat' AND at >= $2 AND at < $3 AND (meant IS NOT NULL OR (learnt AND NOT called))`,
  weights: `SELECT s.order_id AS "orderId", s.at, '' AS place, s.stood, p.ended = 'returned' AS "cameBack"
    FROM learning.standings s JOIN learning.parcels p ON p.order_id = s.order_id
    WHERE $1 = 'risk' AND s.at >= $2 AND s.at < $3 AND p.ended IN ('delivered', 'returned')`,
}
const latest = (kind: Kind) => `${CASES[kind]} ORDER BY at DESC LIMIT $4`
type Row = Omit<Seen, 'at'> & { readonly at: Date; readonly stood?: Standing }

export class PostgresCases implements CaseStore {
  private readonly standings
  constructor(private readonly database: Database) {
    this.standings = tableOf(database, StandingEntity)
  }

  async seen({ kind, topic }: Topic, { from, until, limit }: CaseWindow): Promise<readonly Seen[]> {
    const rows = await this.database.session().query<Row>(latest(kind), [topic, from, until, limit])
    return rows.map(caseOf).reverse()
  }

  count({ kind, topic }: Topic, { from, until, limit }: CaseWindow): Promise<readonly PlaceCount[]> {
    const counts = `SELECT place, value, count(*)::int AS messages, (count(*) FILTER (WHERE good))::int AS moved
      FROM (${latest(kind)}) c GROUP BY place, value ORDER BY min(at)`
    return this.database.session().query<PlaceCount>(counts, [topic, from, until, limit])
  }

  async addStanding(standing: Parameters<CaseStore['addStanding']>[0]): Promise<void> {
    await this.standings.add(standing)
  }
}

const caseOf = ({ at, stood, ...one }: Row): Seen => ({
  ...one,
  at: at.toISOString(),
  ...(stood && { ...stood, seenAt: at.getTime() }),
})
