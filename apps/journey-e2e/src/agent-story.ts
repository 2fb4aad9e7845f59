import { until } from './http.ts'
import type { Platform } from './platform.ts'
import type { Sandbox } from './sandbox.ts'
import type { Teller } from './teller.ts'

/** The code by which each carrier says that nobody was at home. */
export const ABSENT: Readonly<Record<string, string>> = { coordinadora: '101', interrapidisimo: '7:15' }
const AGENT = 'novedades'

/** An agent works on a case with a person's leave. */
export class AgentStory {
  constructor(
    private readonly platform: Platform,
    private readonly sandbox: Sandbox,
    private readonly teller: Teller,
  ) {}

  /** The carrier could not hand the parcel over; the agent proposes, a person approves, the agent does it and leaves a receipt. */
  async resolvesNovedad(carrier: string, number: string): Promise<void> {
    await this.platform.call('agents.change', { id: AGENT, enabled: true })
    const failed = this.teller.start()
    await this.sandbox.step(carrier, number, ABSENT[carrier]!)
    const { orderId } = await this.platform.call('waybills.find', { number })
    const asked = await until('the agent’s question', async () => {
      const { data } = await this.platform.call('approvals.list', { limit: 100 })
      return data.find((one) => one.orderId === orderId)
    })
    const kind = String(asked.input['kind'])
    this.teller.line('Carrier', 'nobody was at home: a novedad', failed)
    this.teller.line('Agent', `${AGENT} read the case and asks leave: ${asked.operation} «${kind}»`, failed)
    const approved = this.teller.start()
    await this.platform.call('approvals.approve', { id: asked.id, hash: asked.hash })
    const run = await until('the agent’s receipt', async () => {
      const now = await this.platform.call('agent_runs.find', { id: asked.runId })
      return now.state === 'ended' ? now : undefined
    })
    const receipt = run.receipts.find((one) => one.operation === asked.operation)
    this.teller.line('Litper', `approved by a person; receipt: «${receipt?.text.es}»`, approved)
  }
}
