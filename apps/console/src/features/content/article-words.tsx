import type { Output } from '../../kit/client.ts'
import { Status, type Tone } from '../../kit/status.tsx'
import { useContentTexts } from './texts.ts'

export type Article = Output<'knowledge.list'>['data'][number]

const TONES: Readonly<Record<Article['state'], Tone>> = { proposed: 'waiting', approved: 'good', retired: 'returned' }

/** An approved article whose newest version waits says both. */
export function ArticleState({ article }: { article: Pick<Article, 'state' | 'current' | 'newest'> }) {
  const t = useContentTexts()
  const { state, current, newest } = article
  const waits = state === 'approved' && current !== null && newest > current
  return (
    <Status tone={waits ? 'waiting' : TONES[state]}>{waits ? t('newerWaits', { current, newest }) : t(state)}</Status>
  )
}
