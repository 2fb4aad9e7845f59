import './flows.css'
import { Link, useParams } from '@tanstack/react-router'
import { Action } from '../../../kit/action.tsx'
import type { Output } from '../../../kit/client.ts'
import { useAnswer, usePolling } from '../../../kit/queries.ts'
import { RecordPage } from '../../../kit/record-page.tsx'
import { Section } from '../../../kit/section.tsx'
import { RunState } from './flow-runs.tsx'
import { Receipt, Values } from './receipt.tsx'
import { useFlowRunTexts } from './run-texts.ts'

const POLL_MS = 2000

/** One run of a flow with its receipt. */
export function FlowRunPage() {
  const t = useFlowRunTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  const query = useAnswer('flow_runs.find', { id })
  usePolling(query, query.data?.state === 'running' || query.data?.state === 'asking', POLL_MS)
  return (
    <RecordPage
      query={query}
      back={<Link to="/contenido/flujos">← {t('flows')}</Link>}
      title={t('runTitle')}
      notFound={t('runNotFound')}
      missing={['run.not_found', 'request.not_found', 'request.invalid']}
    >
      {(run) => <Detail run={run} />}
    </RecordPage>
  )
}

function Detail({ run }: { run: Output<'flow_runs.find'> }) {
  const t = useFlowRunTexts()
  const { id, flowId, flowName, version, state, needsPerson, orderId, data, receipt } = run
  return (
    <>
      <header className="row">
        <h1>{t('runOf', { flow: flowName })}</h1>
        <RunState run={run} />
        <span className="soft">{t('version', { version })}</span>
      </header>
      <div className="row actions">
        {state !== 'ended' && (
          <Action
            operation="flow_runs.cancel"
            input={{ id }}
            label={t('cancelRun')}
            refusals={{ 'run.is_calling': t('refusedCalling'), 'run.over': t('refusedOver') }}
          />
        )}
        {needsPerson && <Action operation="flow_runs.acknowledge" input={{ id }} label={t('acknowledge')} hotkey="r" />}
        <Link to="/contenido/flujos/$id" params={{ id: flowId }}>
          {t('backToFlow')}
        </Link>
        {state === 'asking' && <Link to="/agentes">{t('approvals')}</Link>}
        {orderId && (
          <Link to="/pedidos/$id" params={{ id: orderId }}>
            {t('openOrder')}
          </Link>
        )}
      </div>
      <div className="stack">
        <Section title={t('receipt')}>
          <Receipt steps={receipt} />
        </Section>
        <Section title={t('knew')}>
          <Values values={data} />
        </Section>
      </div>
    </>
  )
}
