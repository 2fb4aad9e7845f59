import type { Output } from '../../../kit/client.ts'
import { useReasonWords } from '../../../kit/flow-reasons.ts'
import { dayAndTime } from '../../../kit/format.ts'
import { useLocale } from '../../../kit/i18n.ts'
import { PagedTable } from '../../../kit/paged-table.tsx'
import { usePolling, useRows } from '../../../kit/queries.ts'
import { Section } from '../../../kit/section.tsx'
import { Empty } from '../../../kit/states.tsx'
import { Status } from '../../../kit/status.tsx'
import { useFlowRunTexts } from './run-texts.ts'

type Run = Output<'flow_runs.list'>['data'][number]
const POLL_MS = 4000

/** What a flow did, newest first. */
export function FlowRuns({ flowId }: { flowId: string }) {
  const t = useFlowRunTexts()
  const locale = useLocale()
  const { query, rows } = useRows('flow_runs.list', { flowId, limit: 20 })
  usePolling(query, rows?.some(({ state }) => state === 'running') ?? false, POLL_MS)
  return (
    <Section title={t('runs')}>
      <PagedTable
        query={query}
        rows={rows}
        empty={<Empty>{t('noRuns')}</Empty>}
        caption={t('runs')}
        columns={[
          { id: 'at', title: t('began'), cell: ({ createdAt }) => dayAndTime(createdAt, locale) },
          { id: 'by', title: t('by'), cell: ({ startedBy }) => t(`by_${startedBy.kind}`) },
          { id: 'state', title: t('state'), cell: (run) => <RunState run={run} /> },
          { id: 'steps', title: t('steps'), align: 'right', cell: ({ steps }) => steps, wideOnly: true },
        ]}
        linkTo={({ id }) => ({ to: '/contenido/flujos/corridas/$id', params: { id } })}
      />
    </Section>
  )
}

export function RunState({
  run: { state, end, reason, dueAt },
}: {
  run: Pick<Run, 'state' | 'end' | 'reason' | 'dueAt'>
}) {
  const t = useFlowRunTexts()
  const locale = useLocale()
  const why = useReasonWords()
  if (state === 'ended') {
    const tone = end === 'done' ? 'good' : end === 'failed' ? 'bad' : 'plain'
    return <Status tone={tone}>{t(`ended_${end ?? 'done'}`, { reason: why(reason) })}</Status>
  }
  if (state === 'waiting')
    return <Status tone="waiting">{t('waiting', { until: dueAt ? dayAndTime(dueAt, locale) : '' })}</Status>
  return <Status tone={state === 'asking' ? 'warning' : 'waiting'}>{t(state)}</Status>
}
