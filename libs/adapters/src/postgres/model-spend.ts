import { DomainError } from '@litper/kernel'
import type { ModelCall, ModelCost, ModelDay, ModelRequest, ModelSpend, TokenCount } from '@litper/ports'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'

const NOTHING: TokenCount = { input: 0, cached: 0, written: 0, output: 0 }
interface Money {
  readonly cap: string
  readonly spent: string
  readonly reserved: string
}

/** See 17-model-spend.sql.ts: one statement before a call and one after it, each its own transaction. */
export class PostgresModelSpend implements ModelSpend {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
    /** Of a tenant and day, where the tenant has none of its own; in micros. */
    private readonly cap: number,
  ) {}

  async reserve(call: ModelCall, micros: number): Promise<void> {
    const [row] = await this.ask<Money & { allowed: boolean }>('model_reserve', [
      call.id,
      micros,
      this.cap,
      ...about(call),
    ])
    if (row!.allowed) return
    const { capMicros, spentMicros, reservedMicros } = moneyOf(row!)
    throw new DomainError('model.over_budget', 'too_many', {
      capMicros,
      spentMicros,
      reservedMicros,
      neededMicros: micros,
    })
  }

  async settle(call: ModelCall, costMicros: number, tokens: TokenCount = NOTHING): Promise<void> {
    const { input, cached, written, output } = tokens
    await this.ask('model_settle', [call.id, costMicros, input + cached + written, cached, output, ...about(call)])
  }

  async today(): Promise<ModelDay> {
    const [row] = await this.ask<Money & { day: Date | string }>('model_day', [this.cap])
    const day = row!.day
    return { day: typeof day === 'string' ? day : dateOf(day), ...moneyOf(row!) }
  }

  async costs(subject?: ModelRequest['subject']): Promise<readonly ModelCost[]> {
    const day = subject ? null : (await this.today()).day
    const rows = await this.ask<Record<string, string>>('model_spend', [
      day,
      subject?.kind ?? null,
      subject?.id ?? null,
    ])
    return rows.map(({ purpose, model, calls, cost, input, cached, output }) => ({
      purpose: purpose!,
      model: model!,
      calls: Number(calls),
      costMicros: Number(cost),
      inputTokens: Number(input),
      cachedTokens: Number(cached),
      outputTokens: Number(output),
    }))
  }

  async setCap(micros: number | undefined): Promise<void> {
    await this.ask('model_cap', [micros ?? null])
  }

  private async ask<T>(name: string, parameters: readonly unknown[]): Promise<T[]> {
    const places = [this.scope(), ...parameters]
    return this.db.query<T>(`SELECT * FROM spine.${name}(${places.map((_, n) => `$${n + 1}`).join(', ')})`, places)
  }
}

const about = ({ purpose, subject, model }: ModelCall) => [purpose, subject?.kind ?? null, subject?.id ?? null, model]
const moneyOf = ({ cap, spent, reserved }: Money) => ({
  capMicros: Number(cap),
  spentMicros: Number(spent),
  reservedMicros: Number(reserved),
})
/** The driver gives a date as midnight here. */
const dateOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
