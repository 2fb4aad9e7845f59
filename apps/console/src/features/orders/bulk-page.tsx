import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { Chip } from '../../kit/chip.tsx'
import type { Output } from '../../kit/client.ts'
import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { useAnswer, usePolling, useRows } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useBulkTexts } from './bulk-texts.ts'
import { useOrderTexts } from './texts.ts'

type Job = Output<'orders.find_bulk'>
const STATES_TONE: Readonly<Record<Job['state'], Tone>> = {
  checking: 'waiting',
  ready: 'warning',
  running: 'waiting',
  done: 'good',
  cancelled: 'bad',
}
const VERDICTS = ['done', 'held', 'refused'] as const
type Verdict = (typeof VERDICTS)[number]
const TONES: Readonly<Record<Verdict, Tone>> = { done: 'good', held: 'warning', refused: 'bad' }
const POLL_MS = 1500

/** One job: what it would do, how far it is, and what became of each order. It is the server's: a reload shows the same. */
export function BulkPage() {
  const t = useBulkTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  const query = useAnswer('orders.find_bulk', { id })
  usePolling(query, query.data?.state === 'checking' || query.data?.state === 'running', POLL_MS)
  return (
    <>
      <p>
        <Link to="/pedidos">← {t('back')}</Link>
      </p>
      <States query={query}>{(job) => <Detail job={job} />}</States>
    </>
  )
}

function Detail({ job }: { job: Job }) {
  const t = useBulkTexts()
  const order = useOrderTexts()
  const locale = useLocale()
  const { id, action, filter, state, total, createdAt } = job
  const counts = state === 'checking' || state === 'ready' ? job.forecast : job.verdicts
  const handled = VERDICTS.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)
  const what = [filter.status && order(filter.status), filter.reason && order(`reason_${filter.reason}`)]
  const willDo = (job.forecast.done ?? 0) + (job.forecast.held ?? 0)
  return (
    <>
      <header className="row">
        <h1>{t(`title_${action}`, { count: count(total, locale) })}</h1>
        <Status tone={STATES_TONE[state]}>{t(`state_${state}`)}</Status>
      </header>
      <p className="soft">
        {what.filter(Boolean).join(': ')} · {dayAndTime(createdAt, locale)}
      </p>
      <progress max={total} value={handled} aria-label={t(`state_${state}`)} />{' '}
      <span role="status">{t('progress', { done: count(handled, locale), all: count(total, locale) })}</span>
      <div className="row facets">
        {state === 'ready' && (
          <Action
            operation="orders.run_bulk"
            input={{ id }}
            label={t('run', { count: count(willDo, locale) })}
            preview={<p>{t(`run_${action}`, { count: count(willDo, locale) })}</p>}
          />
        )}
        {state !== 'done' && state !== 'cancelled' && (
          <Action operation="orders.cancel_bulk" input={{ id }} label={t('cancel')} />
        )}
      </div>
      <Items key={state} id={id} counts={counts} isForecast={state === 'checking' || state === 'ready'} />
    </>
  )
}

interface ItemsProps {
  readonly id: string
  readonly counts: Job['verdicts']
  readonly isForecast: boolean
}

function Items({ id, counts, isForecast }: ItemsProps) {
  const t = useBulkTexts()
  const locale = useLocale()
  const [verdict, setVerdict] = useState<Verdict>()
  const { query, rows } = useRows('orders.list_bulk_items', { id, ...(verdict && { verdict }) })
  return (
    <section className="card" aria-labelledby="verdicts">
      <h2 id="verdicts">{isForecast ? t('forecast') : t('verdicts')}</h2>
      <fieldset className="row" aria-label={t('verdicts')}>
        {[undefined, ...VERDICTS].map((one) => (
          <Chip key={one ?? 'all'} on={one === verdict} press={() => setVerdict(one)}>
            {one ? `${t(`verdict_${one}`)} ${count(counts[one] ?? 0, locale)}` : t('all')}
          </Chip>
        ))}
      </fieldset>
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{t('none')}</Empty>}>
        {(all) => (
          <ul className="list">
            {all.map(({ id: order, name, forecast, verdict: became, code }) => {
              const shown = (isForecast ? forecast : became) ?? undefined
              return (
                <li key={order}>
                  <Link to="/pedidos/$id" params={{ id: order }}>
                    {name}
                  </Link>
                  <span>
                    {shown ? (
                      <Status tone={TONES[shown]}>{t(`verdict_${shown}`)}</Status>
                    ) : (
                      <Status tone="plain">{t('waits')}</Status>
                    )}{' '}
                    {code && <code className="soft">{code}</code>}
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </section>
  )
}
