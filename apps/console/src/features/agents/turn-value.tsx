import { Link } from '@tanstack/react-router'
import { count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useLearningTexts } from './learning-texts.ts'
import { draftOf, pointChanges, type Turn } from './turn-words.ts'

/** What the title of a turn does not say: each point that changes, or the draft with the conversations that it comes from. */
export function TurnValue({ turn }: { turn: Turn }) {
  const t = useLearningTexts()
  const locale = useLocale()
  const draft = draftOf(turn)
  const changes = pointChanges(turn)
  if (draft)
    return (
      <>
        <details>
          <summary>{t('draft')}</summary>
          <p className="answer">{draft.body}</p>
        </details>
        <p className="soft">
          {t('sources')}{' '}
          {draft.sources.map((id, at) => (
            <Link key={id} to="/bandeja/$id" params={{ id }}>
              {t('source', { n: at + 1 })}{' '}
            </Link>
          ))}
        </p>
        <p className="soft">
          <Link to="/contenido">{t('decideThere')}</Link>
        </p>
      </>
    )
  if (changes.length === 0) return null
  return (
    <details>
      <summary>{t('whatChanges')}</summary>
      <ul>
        {changes.map(({ reason, from, to }) => (
          <li key={reason}>{t('pointsOf', { reason, from: count(from, locale), to: count(to, locale) })}</li>
        ))}
      </ul>
    </details>
  )
}
