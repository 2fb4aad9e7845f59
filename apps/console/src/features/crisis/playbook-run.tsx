import { Link } from '@tanstack/react-router'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { summaryOf } from '../../kit/operation-summary.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer, usePolling } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { usePlaybookTexts } from './playbook-texts.ts'

type Run = Output<'playbooks.find'>
const STATES: Readonly<Record<Run['state'], Tone>> = {
  proposed: 'warning',
  running: 'waiting',
  done: 'good',
  stopped: 'bad',
}
const STEPS: Readonly<Record<Run['steps'][number]['state'], Tone>> = {
  planned: 'plain',
  done: 'good',
  settled: 'good',
  failed: 'bad',
  withheld: 'warning',
}
const POLL_MS = 1500

/** A dry run with its steps, then what became of each; it is the server's, a reload shows the same. */
export function PlaybookRun({ id }: { id: string }) {
  const query = useAnswer('playbooks.find', { id })
  usePolling(query, query.data?.state === 'running', POLL_MS)
  return <States query={query}>{(run) => <Shown run={run} />}</States>
}

function Shown({ run }: { run: Run }) {
  const t = usePlaybookTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { id, playbook, state, counts, steps, askedBy, askedAt, approvedBy } = run
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const ended = total - (counts['planned'] ?? 0)
  return (
    <div className="card run">
      <div className="head">
        <h3>{t(`name_${playbook}` as 'name_stop_ship', { defaultValue: playbook })}</h3>
        <Status tone={STATES[state]}>{t(state)}</Status>
      </div>
      <p className="soft">
        {t('askedBy', { who: nameOf(askedBy), at: dayAndTime(askedAt, locale) })}
        {approvedBy && ` · ${t('approvedBy', { who: nameOf(approvedBy) })}`}
      </p>
      {state === 'proposed' ? (
        <p>{t('wouldTake', { count: count(total, locale) })}</p>
      ) : (
        <p role="status">
          <progress max={Math.max(1, total)} value={ended} aria-label={t(state)} />{' '}
          {t('progress', { done: count(ended, locale), all: count(total, locale) })}
        </p>
      )}
      <ul className="list steps">
        {steps.map(({ n, about, operation, state: step, code }) => (
          <li key={n}>
            <span>
              <Link to="/pedidos/$id" params={{ id: about }} aria-label={`${t('order')} ${n + 1}`}>
                {t('order')} {n + 1}
              </Link>{' '}
              <span className="soft">{summaryOf(operation)[locale]}</span>
            </span>
            <span>
              <Status tone={STEPS[step]}>{t(`step_${step}`)}</Status> {code && <code className="soft">{code}</code>}
            </span>
          </li>
        ))}
      </ul>
      {total > steps.length && (
        <p className="soft">{t('firstOf', { shown: steps.length, all: count(total, locale) })}</p>
      )}
      <div className="row end">
        {(state === 'proposed' || state === 'running') && (
          <Action operation="playbooks.stop" input={{ id }} label={t(state === 'proposed' ? 'drop' : 'stop')} />
        )}
        {state === 'proposed' && (
          <Action
            operation="playbooks.approve"
            input={{ id }}
            label={t('approve', { count: count(total, locale) })}
            tone="main"
            {...(total === 0 && { blocked: t('nothingToDo') })}
            preview={<p>{t('approvePreview', { count: count(total, locale) })}</p>}
            refusals={{ 'playbook.not_proposed': t('stale') }}
          />
        )}
      </div>
    </div>
  )
}
