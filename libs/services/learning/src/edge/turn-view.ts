import { idShape, instantShape } from '@litper/platform/operations'
import { INTENT_NAMES, type LearntPhrases, STATE_NAMES } from '@litper/understanding'
import { z } from 'zod'
import { type Draft, KINDS, type Proof, STEPS, TURN_STATES, type Turn, type Value } from '../domain/turn/index.ts'
import type { InForce } from '../usecases/ports.ts'

const share = z.number().min(0).max(1)
const count = z.number().int()
export const hourShape = z.number().int().min(0).max(23)
const orAtOnce = hourShape.nullable().describe('of the day in Colombia; null: at once')

const draft = z.object({
  title: z.string(),
  body: z.string(),
  sources: z.array(idShape).describe('the conversations that it was made from'),
})
const phrases = z.object({
  state: z.enum(STATE_NAMES),
  intent: z.enum(INTENT_NAMES),
  phrases: z.array(z.string()).describe('words as they sound, each written by five people at least'),
})
const value = z
  .union([hourShape, z.string(), z.record(z.string(), z.number()), draft, phrases])
  .describe(
    'an hour of the day in Colombia; a carrier; the points of the risk’s reasons; the draft of an article; or phrases with what they mean in one situation',
  )

const proofView = z
  .object({
    candidate: z.object({ messages: count, share }).describe('cases, and the share that ended well'),
    champion: z.object({ messages: count, share }),
    points: z.number().describe('by which the candidate is better, within strata'),
    low: z.number().describe('of the 95 % interval of the points, by bootstrap'),
    high: z.number(),
    verdict: z.enum(['better', 'not_better', 'too_few']),
  })
  .meta({ id: 'TurnProof' })
export const turnView = z
  .object({
    id: idShape,
    kind: z
      .enum(KINDS)
      .describe(
        'the hour of a message, the weights of the risk, the carrier of a city, an article of the knowledge, what customers mean by a phrase',
      ),
    topic: z.string().describe('of an hour: the message'),
    place: z
      .string()
      .describe('a city; of an article its matter; of phrases the situation and the meaning; empty: everywhere'),
    from: value.nullable().describe('null: nothing was chosen'),
    to: value,
    state: z.enum(TURN_STATES),
    share: share.describe('of the orders that get the new value; 0 in a trial: it is only watched'),
    looks: count.describe('at the trial; six at most'),
    triedAt: instantShape.nullable(),
    lookedAt: instantShape.nullable(),
    alarmed: z.boolean().describe('drift: what was promoted does clearly worse than it did in its trial'),
    promised: z.object({ messages: count, share }).nullable(),
    evidence: z
      .object({ golden: proofView, replay: proofView })
      .nullable()
      .describe('on orders that it was not chosen from, and on the last third of the history'),
    audit: z.array(
      z.object({
        at: instantShape,
        step: z.enum(STEPS),
        by: z.string().describe('learning, or who it was'),
        because: z.string(),
        data: z
          .object({ from: instantShape, until: instantShape, messages: count })
          .nullable()
          .describe('the cases of this tenant that it rests on'),
      }),
    ),
  })
  .meta({ id: 'LearningTurn' })
export const timingView = z
  .object({
    purpose: z.string(),
    city: z.string(),
    hour: orAtOnce,
    trial: z.object({ turnId: idShape, hour: hourShape, share }).nullable(),
    version: count,
    setBy: z.string(),
    changedAt: instantShape,
  })
  .meta({ id: 'MessageTiming' })

export function turnViewOf({ examined, promised, triedAt, lookedAt, audit, ...turn }: Turn): z.input<typeof turnView> {
  return {
    ...turn,
    from: turn.from === null ? null : plain(turn.from),
    to: plain(turn.to),
    triedAt: triedAt ?? null,
    lookedAt: lookedAt ?? null,
    alarmed: audit.at(-1)?.step === 'alarmed',
    promised: promised ? { ...promised } : null,
    evidence: examined ? { golden: proofOf(examined.golden), replay: proofOf(examined.replay) } : null,
    audit: audit.map(({ data, ...entry }) => ({ ...entry, data: data ? { ...data } : null })),
  }
}
const proofOf = ({ candidate, champion, ...proof }: Proof) => ({
  ...proof,
  candidate: { ...candidate },
  champion: { ...champion },
})
function plain(one: Value): z.input<typeof value> {
  if (typeof one !== 'object') return one
  if (isDraft(one)) return { ...one, sources: [...one.sources] }
  return isPhrases(one) ? { ...one, phrases: [...one.phrases] } : { ...one }
}
const isDraft = (one: object): one is Draft => 'body' in one
const isPhrases = (one: object): one is LearntPhrases => 'phrases' in one
export const timingViewOf = ({ topic, place, value: hour, trial, version, setBy, changedAt }: InForce) => ({
  ...{ purpose: topic, city: place, hour: hour as number | null, version, setBy, changedAt },
  trial: trial && { turnId: trial.turnId, hour: trial.value as number, share: trial.share },
})
