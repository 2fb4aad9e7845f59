import type { Lab } from './lab.ts'
import { ARTICLES } from './learning/articles.ts'
import { CARRIERS } from './learning/carriers.ts'
import { HOURS } from './learning/hours.ts'
import { PHRASES } from './learning/phrases.ts'
import type { Play } from './learning/play.ts'
import { type Many, many, type Told, tell, tryAnyway } from './learning/story.ts'
import { WEIGHTS } from './learning/weights.ts'
import type { Figure, Result } from './report.ts'
import { round } from './stats.ts'

/** The rules were chosen on the first. The test seeds were used only when the rules were final. */
const SEEDS = { tuning: 1, test: 20_261_130 }
const MERCHANTS = { quick: 5, full: 100 }
/** Trials of the bad candidate: enough to tell 2.5 % from 5 %. */
const TRIALS = { quick: 10, full: 200 }
const PLAYS: Readonly<Record<string, Play>> = {
  hour: HOURS,
  weights: WEIGHTS,
  carrier: CARRIERS,
  article: ARTICLES,
  phrase: PHRASES,
}

/** Simulated months with a planted error for each kind of turns: is it found, tested, changed, and changed back when it does worse? */
export async function learning({ options }: Lab): Promise<Result> {
  const count = options.quick ? MERCHANTS.quick : MERCHANTS.full
  const seeds = Array.from({ length: count }, (_, n) => SEEDS.test + 1 + n)
  const kinds = Object.entries(PLAYS).map(([kind, play]) => {
    const one = tell(play, SEEDS.test)
    const figures = figuresOf(kind, one, many(play, seeds), !options.quick)
    return { kind, one, figures: [...figures, ...wronglyPromoted(kind, play, options.quick)] }
  })
  return {
    figures: kinds.flatMap(({ figures }) => figures),
    details: {
      seeds: SEEDS,
      ...Object.fromEntries(
        kinds.map(({ kind, one }) => [
          kind,
          { found: one.found, audit: { planted: one.planted.audit, opinion: one.opinion.audit }, seems: one.seems },
        ]),
      ),
    },
    notes: [
      'hour: a message that says a parcel waits at the office is sent at 18 in one city of five, where fewer fetch it then. weights: that a person sent a parcel back before weighs nothing. carrier: one of three delivers more in one city of five. article: people answer the same question again and again. phrase: customers of a mine say what the shared model takes for something else; what people do afterwards tells that they want another day.',
      'Better: a bootstrap of 4,000 samples within strata, at least 150 cases a side and 3 points (weights: pairs of the same parcel, 40 of each end, 2 points), on the golden set (three in ten orders) and on the last third of the history; then a trial on 30 % of the orders (weights: in the shadow), six weekly looks at 95 % together (Wang and Tsiatis). Phrases: a sign test on the messages that only one reading reads right, with its exact interval, at least 8 of 5 people, right in more than half of all, and on the labelled set no lower macro-F1. An article must say what the person said in more than half of the held-out conversations (Wilson, 95 %), and is only ever approved by a person.',
      'The bad candidates seem better: another carrier’s parcels are told at that hour; a strike made late parcels come back for a time; one carrier gets the parcels that are paid already; a price that was told for months is another now; a fair made everybody who wants a favour mean an invoice. After week 12 what was promoted goes bad.',
    ],
  }
}

/** The bad candidate as if nothing had refused it. Of the hour and the carrier it does as well as the others; the trial says 2.5 %. */
function wronglyPromoted(kind: string, play: Play, isQuick: boolean): Figure[] {
  if (play.about.kind === 'article') return []
  const trials = isQuick ? TRIALS.quick : TRIALS.full
  const states = Array.from({ length: trials }, (_, n) => tryAnyway(play, SEEDS.test + 1 + n).state)
  const ours = round((100 * states.filter((state) => state === 'promoted').length) / trials, 1)
  const goal = isQuick ? {} : { goal: 5, atMost: true }
  return [
    { what: `${kind}: bad candidate promoted where it is tried anyway, ${trials} trials`, unit: '%', ours, ...goal },
  ]
}

function figuresOf(kind: string, one: Told, all: Many, hasGoals: boolean): Figure[] {
  const percent = (share: number) => round(100 * share, 1)
  const goal = (value: number, atMost = false) => ({ ...(hasGoals && { goal: value }), ...(atMost && { atMost }) })
  const of = `of ${all.merchants} merchants`
  const drift = [
    {
      what: `${kind}: drift alarmed, of ${all.harmed} that went bad`,
      unit: '%',
      ours: percent(all.alarmed),
      ...goal(90),
    },
    { what: `${kind}: alarms before the change`, unit: '%', ours: percent(all.falselyAlarmed), ...goal(5, true) },
  ]
  return [
    { what: `${kind}: planted error found, ${of}`, unit: '%', ours: percent(all.found), ...goal(95) },
    { what: `${kind}: proven on golden set and replay`, unit: '%', ours: percent(all.tried), ...goal(90) },
    { what: `${kind}: promoted after its trial`, unit: '%', ours: percent(all.promoted), ...goal(90) },
    { what: `${kind}: bad candidate refused`, unit: '%', ours: percent(all.opinionRefused), ...goal(95) },
    { what: `${kind}: seemed better where nothing is`, unit: 'found', ours: all.falselyFound },
    { what: `${kind}: of these, tried on customers`, unit: 'tried', ours: all.falselyTried },
    ...(all.harmed > 0 ? drift : []),
    { what: `${kind}: ended well before, first merchant`, unit: '%', ours: percent(one.before) },
    { what: `${kind}: after the promotion`, unit: '%', ours: percent(one.after) },
  ]
}
