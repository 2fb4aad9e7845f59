import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Action } from '../../kit/action.tsx'
import { Fact } from '../../kit/fact.tsx'
import { filledIn } from '../../kit/form-text.ts'
import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { TextInput } from '../../kit/inputs.tsx'
import { usePersonName } from '../../kit/people.ts'
import { Section } from '../../kit/section.tsx'
import { Replay } from './replay.tsx'
import { useRunTexts } from './run-texts.ts'
import { costText, type Run, RunStatus } from './run-words.tsx'
import { Steps } from './steps.tsx'

export function RunDetail({ run }: { run: Run }) {
  const t = useRunTexts()
  const locale = useLocale()
  return (
    <>
      <header className="row">
        <h1>{run.agent}</h1>
        <RunStatus run={run} />
        {run.dryRun && <span className="soft">{t('dryRun')}</span>}
      </header>
      <div className="row facets">
        {run.state !== 'ended' && (
          <Action
            operation="agent_runs.cancel"
            input={{ id: run.id }}
            label={t('cancel')}
            preview={<TextInput name="reason" label={t('reason')} maxLength={300} data-autofocus />}
            read={(form) => filledIn(form, 'reason')}
          />
        )}
        <Replay id={run.id} />
      </div>
      <div className="columns">
        <div className="stack">
          {run.text && (
            <Section title={t('said')}>
              <p className="said">{run.text}</p>
            </Section>
          )}
          <Section title={t('steps')}>
            <Steps run={run} />
          </Section>
        </div>
        <Section title={t('facts')}>
          <Facts run={run} />
          <p className="soft">
            {t('spent', { asks: count(run.asks, locale), cost: costText(run.costMicros, locale) })}
          </p>
        </Section>
      </div>
    </>
  )
}

function Facts({ run }: { run: Run }) {
  const t = useRunTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { task, startedBy, createdAt, endedAt, orderId, reason, models, faults } = run
  const facts = Object.entries(run.facts).filter(([name]) => name !== 'orderId')
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('task'), task],
    [
      t('startedBy'),
      startedBy.kind === 'person' ? nameOf(startedBy.id) : `${t(`by_${startedBy.kind}`)} · ${startedBy.id}`,
    ],
    [t('began'), dayAndTime(createdAt, locale)],
    [t('ended_at'), endedAt && dayAndTime(endedAt, locale)],
    [t('why'), reason && <code>{reason}</code>],
    [t('order'), orderId && <OrderLink id={orderId} />],
    [t('models'), models.join(', ')],
    [t('faults'), faults.join(', ')],
    ...facts,
  ]
  return (
    <dl className="facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ),
      )}
    </dl>
  )
}

function OrderLink({ id }: { id: string }) {
  const t = useRunTexts()
  return (
    <Link to="/pedidos/$id" params={{ id }}>
      {t('openOrder')}
    </Link>
  )
}
