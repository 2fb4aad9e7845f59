import { Answers, currentContext, DATABASE, type InputOf, type OutputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { ChatParts } from '../usecases/ports.ts'
import { rulesOf, setRules } from '../usecases/rules.ts'
import { CHAT_PARTS } from './parts.ts'
import { readRulesOperation, type rulesView, setRulesOperation } from './rules.operations.ts'

@Controller()
export class RulesController {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(readRulesOperation)
  async read({ version }: InputOf<typeof readRulesOperation>) {
    return viewOf(await this.database.transaction(() => rulesOf(this.parts, version)))
  }

  @Answers(setRulesOperation)
  async set({ version: over, ...rules }: InputOf<typeof setRulesOperation>) {
    const by = currentContext()!.actor.id
    return viewOf(await this.database.transaction(() => setRules(this.parts, { over, rules, by })))
  }
}

const viewOf = ({ version, rules, setBy, setAt }: Awaited<ReturnType<typeof rulesOf>>): View => ({
  ...rules,
  handOver: { ...rules.handOver, words: [...rules.handOver.words], intents: [...rules.handOver.intents] },
  neverSays: [...rules.neverSays],
  version,
  setBy: setBy ?? null,
  setAt: setAt?.toISOString() ?? null,
})
type View = OutputOf<{ output: typeof rulesView }>
