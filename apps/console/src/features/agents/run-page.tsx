import './agents.css'
import { Link, useParams } from '@tanstack/react-router'
import { useAnswer, usePolling } from '../../kit/queries.ts'
import { RecordPage } from '../../kit/record-page.tsx'
import { RunDetail } from './run-detail.tsx'
import { useRunTexts } from './run-texts.ts'
import { isMoving } from './run-words.tsx'

const POLL_MS = 2000

/** One run: what it was asked, each step with its receipt, what it cost. */
export function RunPage() {
  const t = useRunTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  const query = useAnswer('agent_runs.find', { id })
  usePolling(query, query.data !== undefined && isMoving(query.data), POLL_MS)
  return (
    <RecordPage
      query={query}
      back={<Link to="/agentes">← {t('back')}</Link>}
      title={t('run')}
      notFound={t('notFound')}
      missing={['run.not_found', 'request.invalid']}
    >
      {(run) => <RunDetail run={run} />}
    </RecordPage>
  )
}
