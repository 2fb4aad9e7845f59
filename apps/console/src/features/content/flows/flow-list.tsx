import './flows.css'
import { useNavigate } from '@tanstack/react-router'
import { Action } from '../../../kit/action.tsx'
import type { Output } from '../../../kit/client.ts'
import { dayAndTime } from '../../../kit/format.ts'
import { FreshButton } from '../../../kit/fresh-button.tsx'
import { useLocale } from '../../../kit/i18n.ts'
import { PagedTable } from '../../../kit/paged-table.tsx'
import { useAnswer } from '../../../kit/queries.ts'
import { Section } from '../../../kit/section.tsx'
import { Empty, States } from '../../../kit/states.tsx'
import type { Column } from '../../../kit/table.tsx'
import { useList } from '../../../kit/use-list.ts'
import { ContentTabs } from '../content-tabs.tsx'
import { FLOW_LIST } from '../filters.ts'
import { BLANK } from './graph.ts'
import { useFlowTexts } from './texts.ts'
import { FlowState, useTriggerWords } from './words.tsx'

type Row = Output<'flows.list'>['data'][number]

/** Flows of the merchant, and some to begin with. */
export function FlowList() {
  const t = useFlowTexts()
  const navigate = useNavigate()
  const { query, rows, fresh, accept } = useList('flows.list', FLOW_LIST)
  const open = ({ id }: { readonly id: string }) => void navigate({ to: '/contenido/flujos/$id', params: { id } })
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
        <Action
          operation="flows.save"
          input={{ name: t('newName'), graph: BLANK }}
          label={t('create')}
          hotkey="n"
          onDone={open}
        />
      </header>
      <ContentTabs current="flows" />
      <p className="soft">{t('about')}</p>
      <div className="row facets">
        <FreshButton fresh={fresh} accept={accept} />
      </div>
      <div className="stack">
        <PagedTable
          query={query}
          rows={rows}
          empty={<Empty>{t('none')}</Empty>}
          caption={t('flows')}
          columns={useColumns()}
          linkTo={({ id }) => ({ to: '/contenido/flujos/$id', params: { id } })}
        />
        <Ready open={open} />
      </div>
    </>
  )
}

function Ready({ open }: { open: (flow: { readonly id: string }) => void }) {
  const t = useFlowTexts()
  const locale = useLocale()
  return (
    <Section title={t('ready')}>
      <States query={useAnswer('flows.kit', {})}>
        {({ ready }) => (
          <ul className="ready-flows">
            {ready.map(({ id, name, about, graph }) => (
              <li key={id}>
                <h3>{name[locale]}</h3>
                <p className="soft">{about[locale]}</p>
                <Action
                  operation="flows.save"
                  input={{ name: name[locale], graph }}
                  label={t('use')}
                  about={name[locale]}
                  onDone={open}
                />
              </li>
            ))}
          </ul>
        )}
      </States>
    </Section>
  )
}

function useColumns(): Column<Row>[] {
  const t = useFlowTexts()
  const locale = useLocale()
  const words = useTriggerWords()
  return [
    { id: 'name', title: t('name'), cell: ({ name }) => name },
    { id: 'starts', title: t('starts'), cell: ({ trigger }) => words(trigger) },
    { id: 'state', title: t('state'), cell: (flow) => <FlowState flow={flow} /> },
    { id: 'at', title: t('changed'), cell: ({ updatedAt }) => dayAndTime(updatedAt, locale), wideOnly: true },
  ]
}
