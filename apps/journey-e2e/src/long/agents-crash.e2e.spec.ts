import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from '../http.ts'
import { World } from '../world.ts'

/** `AGENT_KILLS=200` is the long form. */
const KILLS = Number(process.env['AGENT_KILLS'] ?? 5)
const AGENT = 'operaciones'
/** A message that was leaving when the platform was killed waits so long for its status, with a moment more; then it is sent again. */
const WAIT_MS = 18_000
const world = new World()

beforeAll(async () => {
  // the sandbox's model does whatever its task says: here, three calls in one answer
  await world.start((sandbox) => ({
    LLM_URL: `openai+${sandbox}/openai/v1?model=obedient&input=0&output=0`,
    OPENAI_API_KEY: 'sandbox',
    MODEL_REDACT: '0',
  }))
  await call('POST', `${world.sandbox.url}/sandbox/models/mode`, { mode: 'obedient' })
  await world.platform.call('agents.change', {
    id: AGENT,
    tools: ['conversations.take', 'conversations.reply'],
    policy: { free: ['nothing'], always: [], freeUpTo: 0, minutes: 600 },
    budget: { steps: 12, seconds: 3600, costMicros: 1_000_000 },
  })
}, 90_000)
afterAll(() => world.stop(), 30_000)

const phoneOf = (n: number) => `+57320${String(5_000_000 + n)}`
const textsOf = (n: number) => [`mensaje uno del caso ${n}.`, `mensaje dos del caso ${n}.`]

/** Three effects: the conversation is taken; two messages leave, each with a person's leave. */
async function startRun(n: number): Promise<string> {
  await world.sandbox.writes(phoneOf(n), 'hola')
  const conversation = await until('the conversation', async () => {
    const { data } = await world.platform.call('conversations.list', { limit: 100 })
    return data.find((one) => one.customer.phone === phoneOf(n))
  })
  const { id } = conversation
  const replies = textsOf(n).map((text) => `usa conversations_reply ${JSON.stringify({ id, text })}`)
  const text = [`usa conversations_take ${JSON.stringify({ id })}`, ...replies].join('\n')
  const { runId } = await world.platform.call('agents.start', { id: AGENT, text, key: `case ${n}` })
  return runId!
}

async function timesHeard({ to, text }: { to: string; text: string }): Promise<number> {
  return (await world.sandbox.messages({ to })).filter((message) => message.text.includes(text)).length
}

/** A person at work: approves what waits, whether or not the platform is there. */
async function approveAll(): Promise<void> {
  const { data } = await world.platform.call('approvals.list', { limit: 100 })
  for (const { id, hash } of data) await world.platform.call('approvals.approve', { id, hash })
}

it(
  'does each effect of each run once, whenever the platform is killed',
  async () => {
    const runs: string[] = []
    let working = true
    const person = (async () => {
      while (working) {
        await approveAll().catch(() => undefined) // killed meanwhile, or approved by the call whose answer was lost
        await new Promise((done) => setTimeout(done, 50))
      }
    })()
    for (let kill = 0; kill < KILLS; kill++) {
      runs.push(await startRun(kill))
      await new Promise((done) => setTimeout(done, Math.random() * 1500))
      await world.crash()
    }
    const ended = await until(
      'every run to end',
      async () => {
        const all = await Promise.all(runs.map((id) => world.platform.call('agent_runs.find', { id })))
        return all.every(({ state }) => state === 'ended') ? all : undefined
      },
      { timeoutMs: 300_000, everyMs: 1000 },
    )
    working = false
    await person
    expect(ended.map(({ end, reason }) => [end, reason])).toEqual(runs.map(() => ['done', 'answered']))
    const texts = runs.flatMap((_, n) => textsOf(n).map((text) => ({ to: phoneOf(n), text })))
    const heard = () => Promise.all(texts.map(timesHeard))
    await until('every message', async () => (await heard()).every((times) => times > 0), { timeoutMs: 60_000 })
    await new Promise((done) => setTimeout(done, WAIT_MS)) // what would be sent again is sent by then
    const times = await heard()
    const effects = times.reduce((sum, one) => sum + one, 0)
    const counted = { runs: runs.length, kills: KILLS, effects, twice: times.filter((one) => one > 1).length }
    console.log(JSON.stringify(counted))
    expect(counted).toMatchObject({ effects: texts.length, twice: 0 })
    for (const id of runs) expect(await world.platform.call('agent_runs.replay', { id })).toMatchObject({ same: true })
  },
  120_000 + KILLS * 15_000,
) // a kill and a start take some ten seconds on a busy machine
