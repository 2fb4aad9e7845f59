import './agents.css'
import { Link, useParams } from '@tanstack/react-router'
import { isProblem } from '../../kit/client.ts'
import { useAnswer, usePolling } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
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
  const back = (
    <p>
      <Link to="/agentes">← {t('back')}</Link>
    </p>
  )
  if (isProblem(query.error, 'run.not_found', 'request.invalid'))
    return (
      <>
        {back}
        <h1>{t('run')}</h1>
        <Empty>{t('notFound')}</Empty>
      </>
    )
  return (
    <>
      {back}
      {!query.data && <h1>{t('run')}</h1>}
      <States query={query}>{(run) => <RunDetail run={run} />}</States>
    </>
  )
}
