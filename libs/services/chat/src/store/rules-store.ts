import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KnownPhrases } from '../domain/learnt-phrases.ts'
import type { RulesStore, RulesVersion } from '../usecases/ports.ts'
import { RulesEntity } from './entities.ts'

const RULES_AND_PHRASES = `
  SELECT r.version, r.rules, r.set_by AS "setBy", r.set_at AS "setAt", p.phrases
  FROM (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('state', state, 'intent', intent, 'phrases', phrases, 'trial', trial))) AS phrases
    FROM chat.phrases) p
  LEFT JOIN (SELECT version, rules, set_by, set_at FROM chat.rules ORDER BY version DESC LIMIT 1) r ON true`
type Row = (RulesVersion | { [K in keyof RulesVersion]: null }) & { readonly phrases: readonly KnownPhrases[] | null }

export class PostgresRulesStore implements RulesStore {
  private readonly table
  constructor(private readonly database: Database) {
    this.table = tableOf(database, RulesEntity)
  }

  async read(version?: number): Promise<RulesVersion | undefined> {
    if (version !== undefined) return this.table.read({ version })
    return (await this.table.readAll({}, { order: { version: 'DESC' }, limit: 1 }))[0]
  }

  /** For each message of a customer: rules and phrases are one statement, and messages that are answered together share it. */
  readForAnswer(): ReturnType<RulesStore['readForAnswer']> {
    const session = this.database.session()
    return session.batch('rules.answer', undefined, async (all) => {
      const [row] = await session.query<Row>(RULES_AND_PHRASES, [])
      const { version, rules, setBy, setAt, phrases } = row!
      const newest = version === null ? undefined : { version, rules, setBy, setAt }
      return all.map(() => ({ newest, phrases: phrases ?? [] }))
    })
  }

  add(version: RulesVersion): Promise<boolean> {
    return this.table.add(version)
  }
}
