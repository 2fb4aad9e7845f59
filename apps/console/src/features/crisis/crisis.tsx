import './crisis.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Chip } from '../../kit/chip.tsx'
import { age, count, shortMoney } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { PagedTable } from '../../kit/paged-table.tsx'
import { usePersonName } from '../../kit/people.ts'
import { Empty, NoneFiltered } from '../../kit/states.tsx'
import type { Column } from '../../kit/table.tsx'
import { Tabs } from '../../kit/tabs.tsx'
import { useList } from '../../kit/use-list.ts'
import { INCIDENT_STATES, type IncidentFilters, inputOf, readIncidentFilters } from './filters.ts'
import { type IncidentRow, IncidentStatus, Notice, Severity } from './incident-words.tsx'
import { OpenIncident } from './open-incident.tsx'
import { useCrisisTexts } from './texts.ts'

/** What is going wrong for many parcels at once. */
export function Crisis() {
  const t = useCrisisTexts()
  const navigate = useNavigate()
  const filters = readIncidentFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const { estado } = filters
  const input = inputOf(filters)
  const { query, rows: shown, fresh, accept } = useList('incidents.list', input)
  const set = (search: IncidentFilters) => void navigate({ to: '/crisis', search })
  const columns = useColumns()
  const empty = estado ? (
    <NoneFiltered clear={() => set({})}>{t('noneFiltered')}</NoneFiltered>
  ) : (
    <Empty>{t('none')}</Empty>
  )
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
        <FreshButton fresh={fresh} accept={accept} />
      </header>
      <CrisisTabs current="incidents" />
      <div className="row facets">
        <fieldset className="row" aria-label={t('state')}>
          {[undefined, ...INCIDENT_STATES].map((one) => (
            <Chip key={one ?? 'all'} on={one === estado} press={() => set(one ? { estado: one } : {})}>
              {one ? t(one) : t('all')}
            </Chip>
          ))}
        </fieldset>
        <OpenIncident />
      </div>
      <PagedTable
        query={query}
        rows={shown}
        empty={empty}
        caption={t('title')}
        columns={columns}
        linkTo={(one) => ({ to: '/crisis/$id', params: { id: one.id } })}
      />
    </>
  )
}

const TABS = [
  { id: 'incidents', to: '/crisis' },
  { id: 'controls', to: '/crisis/controles' },
  { id: 'detectors', to: '/crisis/vigilancia' },
] as const

export function CrisisTabs({ current }: { current: (typeof TABS)[number]['id'] }) {
  const t = useCrisisTexts()
  return <Tabs label={t('title')} current={current} tabs={TABS.map((tab) => ({ ...tab, title: t(tab.id) }))} />
}

function useColumns(): Column<IncidentRow>[] {
  const t = useCrisisTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  return [
    { id: 'summary', title: t('what'), cell: (one) => one.summary[locale] },
    { id: 'severity', title: t('severity'), cell: (one) => <Severity of={one} /> },
    { id: 'state', title: t('state'), cell: (one) => <IncidentStatus of={one} /> },
    { id: 'leader', title: t('leader'), cell: ({ leader }) => (leader ? nameOf(leader) : t('nobody')) },
    { id: 'parcels', title: t('parcels'), align: 'right', cell: ({ affected }) => count(affected.parcels, locale) },
    {
      id: 'money',
      title: t('money'),
      align: 'right',
      cell: ({ affected }) => shortMoney({ amount: affected.pesos, currency: 'COP' }, locale),
    },
    { id: 'notice', title: t('nextNotice'), cell: ({ noticeDueAt }) => <Notice dueAt={noticeDueAt} /> },
    { id: 'age', title: t('age'), align: 'right', cell: ({ openedAt }) => age(openedAt, Date.now()), wideOnly: true },
  ]
}
