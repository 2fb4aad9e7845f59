import { useCarrierName } from '../../kit/carriers.ts'
import type { Output } from '../../kit/client.ts'
import { time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useMeaningWords } from '../../kit/meanings.ts'
import type { Tone } from '../../kit/status.tsx'
import { useLearningTexts } from './learning-texts.ts'

export type Turn = Output<'turns.list'>['data'][number]
/** Messages whose hour may be chosen. */
export const TIMED = ['listo_para_recoger'] as const

export const TURN_TONES: Readonly<Record<Turn['state'], Tone>> = {
  proposed: 'plain',
  trial: 'waiting',
  promoted: 'good',
  refused: 'plain',
  stopped: 'bad',
  rolled_back: 'returned',
  replaced: 'plain',
}

/** `10:00 a. m.`, or at once. */
export function useHourText(): (hour: number | null) => string {
  const t = useLearningTexts()
  const locale = useLocale()
  return (hour) => (hour === null ? t('atOnce') : time(`2026-01-05T${String(hour).padStart(2, '0')}:00-05:00`, locale))
}

/** A message in words; one that this screen does not know shows its own name. */
export function useMessageName(): (purpose: string) => string {
  const t = useLearningTexts()
  return (purpose) => t(purpose as (typeof TIMED)[number], { defaultValue: purpose.replaceAll('_', ' ') })
}

type Points = Readonly<Record<string, number>>
export type Draft = Extract<Turn['to'], { readonly body: string }>
export const draftOf = ({ to }: Turn): Draft | undefined =>
  typeof to === 'object' && 'body' in to && typeof to.body === 'string' ? (to as Draft) : undefined
const pointsOf = (value: Turn['from']): Points =>
  typeof value === 'object' && value !== null && !('body' in value) && !('phrases' in value) ? (value as Points) : {}

/** What customers say, and what it means: of a turn about phrases. */
type Phrases = Extract<Turn['to'], { readonly phrases: readonly string[] }>

/** The reasons of the risk whose points change. */
export function pointChanges({ from, to }: Turn): { reason: string; from: number; to: number }[] {
  const [before, after] = [pointsOf(from), pointsOf(to)]
  return Object.entries(after)
    .map(([reason, points]) => ({ reason: reason.replaceAll('_', ' '), from: before[reason] ?? 0, to: points }))
    .filter((one) => one.from !== one.to)
}

/** What a turn changes, in one line, and what it came from. */
export function useTurnTitle(): (turn: Turn) => { title: string; from: string } {
  const t = useLearningTexts()
  const hourText = useHourText()
  const messageName = useMessageName()
  const carrierName = useCarrierName()
  const meaning = useMeaningWords()
  const hour = (value: Turn['from']) => hourText(typeof value === 'number' ? value : null)
  const carrier = (value: Turn['from']) => (typeof value === 'string' ? carrierName(value) : t('nobodyChosen'))
  return (turn) => {
    const { kind, topic, place: city, from, to } = turn
    if (kind === 'hour')
      return {
        title: t('change', { message: messageName(topic), city, from: hour(from), to: hour(to) }),
        from: hour(from),
      }
    if (kind === 'carrier')
      return { title: t('carrierChange', { city, from: carrier(from), to: carrier(to) }), from: carrier(from) }
    if (kind === 'article') return { title: t('articleChange', { title: draftOf(turn)?.title ?? city }), from: '' }
    if (kind === 'phrase') {
      const { phrases, intent } = to as Phrases
      const title = t('phraseChange', { phrases: phrases.join(', '), meaning: meaning(intent) })
      return { title, from: t('phrasesBefore') }
    }
    return { title: t('weightsChange', { count: pointChanges(turn).length }), from: t('pointsBefore') }
  }
}
