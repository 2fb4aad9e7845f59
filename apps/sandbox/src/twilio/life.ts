import { type Call, type CallStatus, OVER } from './call.ts'
import { fetchTwiml, formOf, tell, tellRecording } from './callbacks.ts'
import type { TwilioDesk } from './desk.ts'
import type { Act, Habit } from './people.ts'
import { readTwiml, TwimlFault, type Verb } from './twiml.ts'

/** How long things take, in milliseconds of the sandbox's time. */
const DIAL_MS = 500
const PICK_UP_MS = 4000
const DETECT_MS = 1500
const SAY_MS_PER_SIGN = 45
const SPEAK_MS = 1500
const PRICE_MS = 3000
const PRICE = '-0.0285'
const MOST_DOCUMENTS = 40

/** Rings, is met as the person's habit says, and goes through its documents to the end. */
export function begin(desk: TwilioDesk, call: Call, habit: Habit): void {
  const { clock } = desk.world
  if (call.direction === 'inbound') return void clock.after(DIAL_MS, () => void pickUp(desk, call, habit))
  clock.after(DIAL_MS, () => {
    if (habit.reach === 'failed') return end(desk, call, 'failed')
    tell(desk, call, 'initiated')
    if (habit.reach === 'busy') return clock.after(DIAL_MS, () => end(desk, call, 'busy'))
    if (OVER.includes(call.status)) return
    call.status = 'ringing'
    tell(desk, call, 'ringing')
    if (habit.reach === 'no-answer') return clock.after(call.ringSeconds * 1000, () => end(desk, call, 'no-answer'))
    clock.after(PICK_UP_MS, () => void pickUp(desk, call, habit))
  })
}

async function pickUp(desk: TwilioDesk, call: Call, habit: Habit): Promise<void> {
  if (OVER.includes(call.status)) return
  call.status = 'in-progress'
  call.startedAt = desk.world.clock.ms()
  if (call.direction === 'outbound-api') tell(desk, call, 'answered')
  if (call.detectsMachine) {
    await wait(desk, DETECT_MS)
    call.answeredBy = habit.reach === 'machine' ? 'machine_start' : 'human'
  }
  await talk(desk, call, [...habit.acts])
  end(desk, call, 'completed')
}

/** One document after another, until one hangs up, none follows, or the person is gone. */
async function talk(desk: TwilioDesk, call: Call, acts: Act[]): Promise<void> {
  let [address, form] = [call.url, formOf(desk, call)]
  for (let n = 0; n < MOST_DOCUMENTS && !OVER.includes(call.status); n += 1) {
    const body = await fetchTwiml(desk, address, form)
    if (body === undefined) return fault(desk, call, 11200)
    const next = await play(desk, call, verbsOf(desk, call, body), acts)
    if (!next) return
    address = new URL(next.url, address).toString()
    form = formOf(desk, call, next.more)
  }
}

function verbsOf(desk: TwilioDesk, call: Call, body: string): Verb[] {
  try {
    return readTwiml(body)
  } catch (error) {
    if (!(error instanceof TwimlFault)) throw error
    fault(desk, call, error.code)
    return []
  }
}

interface Next {
  readonly url: string
  readonly more: Record<string, string>
}

async function play(desk: TwilioDesk, call: Call, verbs: readonly Verb[], acts: Act[]): Promise<Next | undefined> {
  for (const verb of verbs) {
    if (OVER.includes(call.status)) return undefined
    switch (verb.verb) {
      case 'Say':
        await speak(desk, call, verb.text)
        break
      case 'Pause':
        await wait(desk, verb.seconds * 1000)
        break
      case 'Redirect':
        return { url: verb.url, more: {} }
      case 'Gather': {
        for (const text of verb.says) await speak(desk, call, text)
        const heard = await gather(desk, call, verb, acts.shift() ?? { hangsUp: true })
        if (heard === 'gone') return undefined
        if (heard) return heard
        break
      }
      default:
        return undefined
    }
  }
  return undefined
}

/** What the person does in time; undefined when nothing is told and the document goes on. */
async function gather(
  desk: TwilioDesk,
  call: Call,
  verb: Verb & { verb: 'Gather' },
  act: Act,
): Promise<Next | 'gone' | undefined> {
  if (act.hangsUp) return 'gone'
  const url = verb.action ?? call.url
  const words = act.says !== undefined && verb.takes.includes('speech') ? act.says : undefined
  const keys = act.presses !== undefined && verb.takes.includes('dtmf') ? act.presses.replace(/#.*$/, '') : undefined
  await wait(desk, words === undefined && keys === undefined ? verb.timeout * 1000 : SPEAK_MS)
  if (words !== undefined) {
    desk.line(call, 'person', words)
    return { url, more: { SpeechResult: words, Confidence: '0.92', Language: 'es-CO' } }
  }
  if (keys !== undefined) {
    desk.line(call, 'person', `[${keys}]`)
    return { url, more: { Digits: keys.slice(0, verb.numDigits), FinishedOnKey: '' } }
  }
  return verb.actionOnEmptyResult ? { url, more: {} } : undefined
}

async function speak(desk: TwilioDesk, call: Call, text: string): Promise<void> {
  desk.line(call, 'platform', text)
  await wait(desk, text.length * SAY_MS_PER_SIGN)
}

/** The end, told once; the price follows. */
export function end(desk: TwilioDesk, call: Call, status: CallStatus): void {
  if (OVER.includes(call.status)) return
  call.status = status
  call.endedAt = desk.world.clock.ms()
  for (const id of call.recordings) finish(desk, id)
  tell(desk, call, 'completed')
  desk.world.clock.after(PRICE_MS, () => {
    call.price = status === 'completed' ? PRICE : '0'
  })
}

function finish(desk: TwilioDesk, id: string): void {
  const recording = desk.recordings.get(id)
  if (!recording) return
  recording.seconds = Math.max(1, Math.round((desk.world.clock.ms() - recording.startedAt) / 1000))
  desk.world.clock.after(DIAL_MS, () => {
    recording.status = 'completed'
    tellRecording(desk, recording)
  })
}

function fault(desk: TwilioDesk, call: Call, code: number): void {
  call.errors.push(code)
  desk.counts.twimlErrors += 1
  desk.line(call, 'platform', 'We are sorry, an application error has occurred. Goodbye.')
}

const wait = (desk: TwilioDesk, ms: number): Promise<void> => new Promise((done) => desk.world.clock.after(ms, done))
