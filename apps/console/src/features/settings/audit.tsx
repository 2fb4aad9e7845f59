import { Button } from '@mantine/core'
import { useState } from 'react'
import { Chip } from '../../kit/chip.tsx'
import type { Output } from '../../kit/client.ts'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer, useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { type Column, Table } from '../../kit/table.tsx'
import { useRecordTexts } from './record-texts.ts'

type Row = Output<'audit.list'>['data'][number]
const OUTCOMES = ['done', 'refused', 'failed', 'alert'] as const
type Outcome = (typeof OUTCOMES)[number]
const TONES: Readonly<Record<Outcome, Tone>> = { done: 'good', refused: 'warning', failed: 'bad', alert: 'bad' }

/** Who did what, when, from where; nobody can change it, and that can be checked. */
export function Audit() {
  const t = useRecordTexts()
  const [outcome, setOutcome] = useState<Outcome>()
  const { query, rows } = useRows('audit.list', outcome ? { outcome } : {})
  const columns = useColumns()
  return (
    <Section title={t('audit')}>
      <div className="row facets">
        <fieldset className="row" aria-label={t('outcome')}>
          {[undefined, ...OUTCOMES].map((one) => (
            <Chip key={one ?? 'all'} on={one === outcome} press={() => setOutcome(one)}>
              {one ? t(`outcome_${one}`) : t('all')}
            </Chip>
          ))}
        </fieldset>
        <a href="/api/v1/audit/export.csv" download>
          {t('exportCsv')}
        </a>
        <Proof />
      </div>
      <States
        query={{ ...query, data: rows }}
        isEmpty={(all) => all.length === 0}
        empty={<Empty>{t('noAudit')}</Empty>}
      >
        {(all) => (
          <Table
            caption={t('audit')}
            columns={columns}
            rows={all}
            rowId={(row) => String(row.seq)}
            more={() => !query.isFetchingNextPage && void query.fetchNextPage()}
            hasMore={query.hasNextPage}
          />
        )}
      </States>
    </Section>
  )
}

function useColumns(): Column<Row>[] {
  const t = useRecordTexts()
  const locale = useLocale()
  return [
    { id: 'at', title: t('when'), cell: ({ at }) => dayAndTime(at, locale) },
    { id: 'what', title: t('what'), cell: ({ what }) => <code>{what}</code> },
    {
      id: 'outcome',
      title: t('outcome'),
      cell: ({ outcome, code }) => <Status tone={TONES[outcome]}>{code ?? t(`outcome_${outcome}`)}</Status>,
    },
    { id: 'who', title: t('who'), cell: ({ who }) => `${who.kind} ${who.id.slice(0, 13)}`, wideOnly: true },
    { id: 'from', title: t('from'), cell: ({ from }) => from?.address ?? '—', wideOnly: true },
  ]
}

function Proof() {
  const t = useRecordTexts()
  const [asked, setAsked] = useState(false)
  const proof = useAnswer('audit.verify', {}, { enabled: asked })
  if (!asked)
    return (
      <Button variant="default" size="sm" onClick={() => setAsked(true)}>
        {t('verify')}
      </Button>
    )
  return (
    <States query={proof}>
      {({ whole, entries, faultAt }) => (
        <Status tone={whole ? 'good' : 'bad'}>
          {whole ? t('whole', { entries }) : t('broken', { at: faultAt ?? 0 })}
        </Status>
      )}
    </States>
  )
}
