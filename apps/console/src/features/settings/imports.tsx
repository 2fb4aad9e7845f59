import { Button } from '@mantine/core'
import { type ChangeEvent, useRef, useState } from 'react'
import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAct, usePolling, useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, FaultNote, States, useFaultText } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { ImportLines } from './import-lines.tsx'
import { ImportMapping } from './import-mapping.tsx'
import { useImportTexts } from './import-texts.ts'

type Import = Output<'imports.find'>
const TONES: Readonly<Record<Import['state'], Tone>> = {
  awaiting_mapping: 'warning',
  queued: 'waiting',
  running: 'waiting',
  done: 'good',
  cancelled: 'plain',
  failed: 'bad',
}
const MOVES = new Set<Import['state']>(['queued', 'running'])
const POLL_MS = 2000

/** Files of orders or waybills: sent here, read by the server, with what became of each line. */
export function Imports() {
  const t = useImportTexts()
  const maySend = useMay()('imports.create')
  const { query, rows } = useRows('imports.list', { limit: 20 })
  usePolling(query, rows?.some((one) => MOVES.has(one.state)) ?? false, POLL_MS)
  return (
    <Section title={t('title')}>
      {maySend && <Send />}
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {(all) => (
          <ul className="list">
            {all.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
        )}
      </States>
    </Section>
  )
}

function Send() {
  const t = useImportTexts()
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const send = useAct('imports.create')
  const fault = useFaultText(send.error)
  const again = () => {
    if (input.current) input.current.value = ''
  }
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    if (!file) return
    setName(file.name)
    send.mutate({ file } as never, { onSettled: again })
  }
  return (
    <div className="stack">
      <label>
        <span>{t('choose')}</span>{' '}
        <input ref={input} type="file" accept=".csv,.xlsx,text/csv" onChange={choose} disabled={send.isPending} />
      </label>
      {send.isPending && <p role="status">{t('sending', { name })}</p>}
      {send.isError && (
        <FaultNote>
          {name}: {fault}
        </FaultNote>
      )}
    </div>
  )
}

function Row({ one }: { one: Import }) {
  const t = useImportTexts()
  const locale = useLocale()
  const { id, state, fileName, counts, handledLines, totalLines, fault, createdAt } = one
  const [open, setOpen] = useState(false)
  const done = counts.imported + counts.updated + counts.unchanged
  return (
    <li>
      <span>
        <Status tone={TONES[state]}>{t(state)}</Status> {fileName}{' '}
        <span className="soft">
          {dayAndTime(createdAt, locale)} ·{' '}
          {t('lines', { done: count(handledLines, locale), all: count(totalLines ?? 0, locale) })} ·{' '}
          {t('good', { count: count(done, locale) })} · {t('rejected', { count: count(counts.rejected, locale) })}
        </span>
        {MOVES.has(state) && (
          <progress max={totalLines ?? undefined} value={totalLines ? handledLines : undefined} aria-label={fileName} />
        )}
        {fault && <div className="bad">{fault[locale]}</div>}
      </span>
      <span className="row">
        {state === 'awaiting_mapping' && <ImportMapping one={one} />}
        {handledLines > 0 && (
          <Button variant="default" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('verdicts')}
            <span className="hidden">: {fileName}</span>
          </Button>
        )}
        {counts.rejected > 0 && (
          <Button component="a" variant="default" size="sm" href={`/api/v1/imports/${id}/rejected.csv`} download>
            {t('download')}
          </Button>
        )}
        {(MOVES.has(state) || state === 'awaiting_mapping') && (
          <Action operation="imports.cancel" input={{ id }} label={t('stop')} about={fileName} />
        )}
      </span>
      {open && <ImportLines id={id} />}
    </li>
  )
}
