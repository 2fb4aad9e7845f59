import './reports.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { filledIn } from '../../kit/form-text.ts'
import { day, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { NativeSelect, TextInput } from '../../kit/inputs.tsx'
import { LoadMore } from '../../kit/load-more.tsx'
import { useAnswer, usePolling, useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useFileTexts } from './file-texts.ts'
import { KINDS } from './kinds.ts'
import { REPORT_LIST } from './question.ts'
import { Recipients } from './recipients.tsx'
import { ReportSent } from './report-sent.tsx'
import { ReportTabs } from './reports.tsx'
import { Schedules } from './schedules.tsx'
import { useReportTexts } from './texts.ts'

type Report = Output<'reports.list'>['data'][number]
const TONES: Readonly<Record<Report['state'], Tone>> = {
  queued: 'plain',
  running: 'waiting',
  done: 'good',
  failed: 'bad',
}
const POLL_MS = 2000

/** Reports as files: made now, or by the clock. */
export function ReportFiles() {
  const title = useReportTexts()('title')
  return (
    <>
      <header>
        <h1>{title}</h1>
      </header>
      <ReportTabs current="files" />
      <div className="stack">
        <Made />
        <Schedules />
        <Recipients />
      </div>
    </>
  )
}

function Made() {
  const t = useFileTexts()
  const { query, rows } = useRows('reports.list', REPORT_LIST)
  usePolling(query, rows?.some(({ state }) => state === 'queued' || state === 'running') ?? false, POLL_MS)
  return (
    <Section title={t('made')}>
      <MakeReport />
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {(all) => (
          <ul className="list">
            {all.map((report) => (
              <Row key={report.id} report={report} />
            ))}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </Section>
  )
}

function MakeReport() {
  const t = useFileTexts()
  const language = useLocale()
  return (
    <Action
      operation="reports.make"
      input={{ kind: 'daily', language }}
      preview={
        <div className="stack">
          <NativeSelect name="kind" label={t('kind')} data={KINDS.map((one) => [one, t(one)] as const)} />
          <TextInput name="from" type="date" label={t('from')} description={t('datesHint')} />
          <TextInput name="until" type="date" label={t('until')} />
        </div>
      }
      read={(form) => {
        const kind = KINDS.find((one) => one === form.get('kind')) ?? 'daily'
        return { kind, ...filledIn(form, 'from', 'until') }
      }}
      refusals={{ 'report.bad_window': t('badWindow') }}
    />
  )
}

function Row({ report }: { report: Report }) {
  const t = useFileTexts()
  const locale = useLocale()
  const { kind, state, progress, from, until, createdAt, error } = report
  const last = new Date(Date.parse(until) - 1).toISOString()
  return (
    <li>
      <span>
        {t(kind)}{' '}
        <span className="soft">
          {day(from, locale)} – {day(last, locale)} · {t('asked', { at: dayAndTime(createdAt, locale) })}
        </span>
        {error && <code className="soft"> {error}</code>}
      </span>
      <span className="row">
        <Status tone={TONES[state]}>{t(state)}</Status>
        {state === 'running' && <progress max={100} value={progress} aria-label={t(kind)} />}
        {state === 'done' && <Files report={report} />}
        {state === 'done' && <ReportSent report={report} />}
      </span>
    </li>
  )
}

/** The links end, so they are asked for when they are wanted. */
function Files({ report: { id, kind } }: { report: Report }) {
  const t = useFileTexts()
  const [asked, setAsked] = useState(false)
  const query = useAnswer('reports.read', { id }, { enabled: asked })
  if (!asked)
    return (
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('download')}
        <span className="hidden">: {t(kind)}</span>
      </Button>
    )
  return (
    <States query={query}>
      {({ files }) => (
        <span className="row">
          {files
            .filter(({ url }) => /^(https?:|\/)/.test(url))
            .map(({ format, url }) => (
              <a key={format} href={url} download rel="noreferrer">
                {format.toUpperCase()}
                <span className="hidden"> {t(kind)}</span>
              </a>
            ))}
        </span>
      )}
    </States>
  )
}
