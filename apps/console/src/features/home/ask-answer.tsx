import { Link } from '@tanstack/react-router'
import { time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer, usePolling } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useHomeTexts } from './texts.ts'

const POLL_MS = 1500

/** What became of the question: at work, waiting for leave, or answered; its steps are one link away. */
export function AskAnswer({ id }: { id: string }) {
  const t = useHomeTexts()
  const locale = useLocale()
  const query = useAnswer('agent_runs.find', { id })
  usePolling(query, query.data !== undefined && query.data.state !== 'ended', POLL_MS)
  return (
    <div aria-live="polite">
      <States query={query}>
        {({ state, text, reason, endedAt }) => (
          <>
            {state === 'waiting' && <Status tone="waiting">{t('askApproval')}</Status>}
            {(state === 'new' || state === 'running') && <Status tone="agent">{t('asking')}</Status>}
            {state === 'ended' && <p className="answer">{text ?? t('askNothing', { reason: reason ?? '—' })}</p>}
            <p className="soft">
              {endedAt && `${t('askAsOf', { time: time(endedAt, locale) })} · `}
              <Link to="/agentes/$id" params={{ id }}>
                {t('askRun')}
              </Link>
            </p>
          </>
        )}
      </States>
    </div>
  )
}
