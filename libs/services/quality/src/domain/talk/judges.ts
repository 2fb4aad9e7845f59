import type { Finding } from '../finding.ts'
import { claimsIn } from './claims.ts'
import { answersOf, plain, quote, type Talk, type Turn } from './talk.ts'
import { isComplaint, needsPerson, type Want } from './wants.ts'

/** `carriers`: the names of those that the merchant works with. */
export type Judge = (talk: Talk, wants: readonly Want[], carriers: readonly string[]) => Finding

/** Whether all that we said of the order agrees with what was known when it was said. */
export const isTrue: Judge = (talk, wants, carriers) => {
  const asksWho = wants.some(({ intent }) => intent === 'carrier_or_guia_question' || intent === 'where_is_order')
  const said = answersOf(talk)
    .flatMap((turn) =>
      turn.facts ? claimsIn(turn.text, turn.facts, carriers).map((claim) => ({ ...claim, turn })) : [],
    )
    .filter(({ aside, holds }) => !aside || !holds || asksWho)
  const wrong = said.filter(({ holds }) => !holds)
  const shown = (wrong.length > 0 ? wrong : said).map(({ turn }) => `${quote(turn.text)} (${known(turn)})`)
  if (said.length === 0) return { criterion: 'true', evidence: '' }
  return { criterion: 'true', passed: wrong.length === 0, evidence: [...new Set(shown)].slice(0, 3).join('; ') }
}
const known = ({ facts }: Turn) =>
  [facts?.status, facts?.carrier, facts?.collect === undefined ? undefined : `$${facts.collect}`]
    .filter(Boolean)
    .join(', ')

const RUDE =
  /\b(ya (le|te) dije|mil veces|no moleste\w*|no insista\w*|lea (bien|el)|haga lo que quiera|si no tiene plata|haberlo pensado|calmese|no depende de nosotros|usted no es el unico|le toca|asi funciona|a mi que|no es (mi|nuestro) problema|que parte no entiende)\b/
const BLAME =
  /\b(se le cayo a usted|usted no estaba|es su culpa|debe estar pendiente|revise bien|si la conecto|eso le pasa por)\b/
const SHOUTS = /(?:\b\p{Lu}{4,}\b[\s,.!¡]*){2,}|\b\p{Lu}{5,}\b \p{Lu}{3,} \p{Lu}{4,}/u
const CARE =
  /\b(lament\w*|disculp\w*|perdon\w*|siento|sentimos|que pena|pena con\w*|entendemos|entiendo|entendido|gracias|con gusto|comprend\w*|apenad\w*|inconveniente)\b/

export const isRough = ({ text }: Turn): boolean =>
  RUDE.test(plain(text)) || BLAME.test(plain(text)) || SHOUTS.test(text)

/** Whether nobody is scolded or blamed, and a complaint gets a word of care. */
export const isPolite: Judge = (talk, wants) => {
  const answers = answersOf(talk)
  if (answers.length === 0) return { criterion: 'polite', evidence: '' }
  const rough = answers.find(isRough)
  if (rough) return { criterion: 'polite', passed: false, evidence: quote(rough.text) }
  const complaint = wants.find(isComplaint)
  const careless = complaint && !answers.some(({ text }) => CARE.test(plain(text)))
  const evidence = careless ? `${quote(complaint.turn.text)} → ${quote(answers[0]!.text)}` : quote(answers.at(-1)!.text)
  return { criterion: 'polite', passed: !careless, evidence }
}

const WINDOW_MS = 24 * 3_600_000
/** Whether each answer left while it may be answered freely, and arrived. */
export const isInWindow: Judge = (talk) => {
  const answers = answersOf(talk)
  if (answers.length === 0) return { criterion: 'window', evidence: '' }
  const late = answers.filter((turn) => turn.lost || waitOf(talk, turn) > WINDOW_MS)
  const worst = late[0] ?? answers.reduce((a, b) => (waitOf(talk, a) >= waitOf(talk, b) ? a : b))
  const minutes = Math.round(waitOf(talk, worst) / 60_000)
  const evidence = worst.lost ? `${worst.at}: lost` : `${worst.sentAt ?? worst.at}: ${minutes} min`
  return { criterion: 'window', passed: late.length === 0, evidence }
}
function waitOf(talk: Talk, answer: Turn): number {
  const heard = talk.slice(0, talk.indexOf(answer)).findLast(({ by }) => by === 'customer')
  return heard ? Date.parse(answer.sentAt ?? answer.at) - Date.parse(heard.at) : 0
}

const NOT_UNDERSTOOD = /\bno te entendi\b|\bno estoy seguro de haberte entendido\b/
const NEEDLESS = /^(where_is_order|carrier_or_guia_question|amount_question|greeting|thanks_or_goodbye)$/
const TROUBLE = /^(lost|exception|returning|returned|cancelled)$/
/** Whether a person has what only a person can do, and nothing else. */
export const isRightHandOver: Judge = (talk, wants) => {
  const called = talk.find(({ by }) => by === 'handover')
  const first = answersOf(talk)[0]
  if (!called && first?.by === 'person') return { criterion: 'handover', evidence: '' }
  const missed = wants.find(needsPerson)
  const lostTwice =
    answersOf(talk).filter(({ by, text }) => by === 'bot' && NOT_UNDERSTOOD.test(plain(text))).length > 1
  if (!called) {
    const evidence = missed ? `${quote(missed.turn.text)} (${missed.intent})` : lostTwice ? 'not understood twice' : ''
    return { criterion: 'handover', passed: !missed && !lostTwice, evidence }
  }
  const facts = talk.find((turn) => turn.facts)?.facts
  const needless = NEEDLESS.test(called.text) && facts && !TROUBLE.test(facts.status) && !missed && !lostTwice
  const asked = wants.some(({ intent }) => NEEDLESS.test(intent) && intent !== 'amount_question')
  return { criterion: 'handover', passed: !(needless && asked), evidence: `handed over: ${called.text}` }
}
