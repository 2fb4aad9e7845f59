import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Chip } from '../../kit/chip.tsx'
import { Choice } from '../../kit/choice.tsx'
import { age } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { PagedTable } from '../../kit/paged-table.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Empty, NoneFiltered } from '../../kit/states.tsx'
import type { Column } from '../../kit/table.tsx'
import { useList } from '../../kit/use-list.ts'
import { inputOf, RUN_STATES, type RunFilters, readRunFilters } from './filters.ts'
import { useRunTexts } from './run-texts.ts'
import { costText, type RunRow, RunStatus } from './run-words.tsx'
import { useAgentTexts } from './texts.ts'

export function RunList() {
  const t = useAgentTexts()
  const navigate = useNavigate()
  const filters = readRunFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const input = inputOf(filters)
  const { query, rows: shown, fresh, accept } = useList('agent_runs.list', input)
  const set = (search: RunFilters) => void navigate({ to: '/agentes', search })
  const columns = useColumns()
  const empty =
    Object.keys(filters).length > 0 ? (
      <NoneFiltered clear={() => set({})}>{t('noneFiltered')}</NoneFiltered>
    ) : (
      <Empty>{t('noRuns')}</Empty>
    )
  return (
    <section aria-labelledby="runs">
      <div className="row group-head">
        <h2 id="runs">{t('runs')}</h2>
        <FreshButton fresh={fresh} accept={accept} />
      </div>
      <Facets filters={filters} set={set} />
      <PagedTable
        query={query}
        rows={shown}
        empty={empty}
        caption={t('runs')}
        columns={columns}
        linkTo={(run) => ({ to: '/agentes/$id', params: { id: run.id } })}
      />
    </section>
  )
}

function Facets({ filters, set }: { filters: RunFilters; set: (next: RunFilters) => void }) {
  const t = useAgentTexts()
  const run = useRunTexts()
  const locale = useLocale()
  const agents = useAnswer('agents.list', {}).data?.data ?? []
  return (
    <div className="row facets">
      <fieldset className="row" aria-label={t('state')}>
        {[undefined, ...RUN_STATES].map((one) => (
          <Chip
            key={one ?? 'all'}
            on={one === filters.estado}
            press={() => set({ ...(filters.agente && { agente: filters.agente }), ...(one && { estado: one }) })}
          >
            {one ? run(one) : t('all')}
          </Chip>
        ))}
      </fieldset>
      <Choice
        label={t('agent')}
        value={filters.agente ?? ''}
        set={(value) => set({ ...(filters.estado && { estado: filters.estado }), ...(value && { agente: value }) })}
      >
        <option value="">{t('anyAgent')}</option>
        {agents.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[locale]}
          </option>
        ))}
      </Choice>
    </div>
  )
}

function useColumns(): Column<RunRow>[] {
  const t = useAgentTexts()
  const locale = useLocale()
  const [now] = useState(() => Date.now())
  return [
    { id: 'agent', title: t('agent'), cell: (run) => run.agent },
    { id: 'task', title: t('task'), cell: (run) => run.task },
    { id: 'state', title: t('state'), cell: (run) => <RunStatus run={run} /> },
    { id: 'by', title: t('startedBy'), cell: (run) => t(`by_${run.startedBy.kind}`), wideOnly: true },
    { id: 'cost', title: t('cost'), align: 'right', cell: (run) => costText(run.costMicros, locale) },
    { id: 'age', title: t('age'), align: 'right', cell: (run) => age(run.createdAt, Math.max(now, Date.now())) },
  ]
}
