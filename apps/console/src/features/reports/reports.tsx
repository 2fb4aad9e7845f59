import '../../kit/panes.css'
import './reports.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useNarrow } from '../../kit/narrow.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { Tabs } from '../../kit/tabs.tsx'
import { AskMetric } from './ask-metric.tsx'
import { Catalogue } from './catalogue.tsx'
import { type Question, readQuestion } from './question.ts'
import { useReportTexts } from './texts.ts'

/** The catalogue of numbers on the left, one question and its answer on the right; the address holds the question. */
export function Reports() {
  const t = useReportTexts()
  const navigate = useNavigate()
  const isNarrow = useNarrow()
  const question = readQuestion(useSearch({ strict: false }) as Record<string, unknown>)
  const set = (search: Question, replace = false) => void navigate({ to: '/reportes', search, replace })
  const query = useAnswer('metrics.list', {})
  const { indicador } = question
  useEffect(() => {
    if (!isNarrow && !indicador) set({ ...question, indicador: 'orders' }, true)
  })
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <ReportTabs current="numbers" />
      <States query={query}>
        {({ data }) => {
          const metric = data.find(({ name }) => name === indicador)
          return (
            <div className={indicador ? 'panes chosen' : 'panes'}>
              <Catalogue metrics={data} question={question} />
              {metric ? (
                <AskMetric key={metric.name} metric={metric} question={question} set={set} />
              ) : (
                <div className="pane-hint soft">{indicador ? <Empty>{t('noMetric')}</Empty> : t('choose')}</div>
              )}
            </div>
          )
        }}
      </States>
    </>
  )
}

export function ReportTabs({ current }: { current: 'numbers' | 'files' }) {
  const t = useReportTexts()
  return (
    <Tabs
      label={t('title')}
      current={current}
      tabs={[
        { id: 'numbers', to: '/reportes', title: t('numbers') },
        { id: 'files', to: '/reportes/archivos', title: t('files') },
      ]}
    />
  )
}
