import './agents.css'
import { useNavigate } from '@tanstack/react-router'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { filledIn } from '../../kit/form-text.ts'
import { count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { Checkbox, TextInput } from '../../kit/inputs.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { AgentTabs } from './agents.tsx'
import { costText } from './run-words.tsx'
import { useAgentTexts } from './texts.ts'

type Agent = Output<'agents.list'>['data'][number]

/** Each agent with what it may use, what it must ask for, and what starts it. */
export function AgentList() {
  const t = useAgentTexts()
  const query = useAnswer('agents.list', {})
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <AgentTabs current="agents" />
      <States query={query}>
        {({ data }) => (
          <div className="stack">
            {data.map((agent) => (
              <AgentCard key={agent.id} agent={agent} />
            ))}
          </div>
        )}
      </States>
    </>
  )
}

function AgentCard({ agent }: { agent: Agent }) {
  const t = useAgentTexts()
  const locale = useLocale()
  const { id, name, purpose, confined, tools, policy, budget, triggers, enabled } = agent
  const free = policy.free.map((risk) => t(`free_${risk}`)).join(', ')
  return (
    <Section title={name[locale]}>
      <p>{purpose[locale]}</p>
      <p className="soft">
        {t(confined ? 'confined' : 'unconfined')} · {t('tools', { count: count(tools.length, locale) })} ·{' '}
        {t('budget', {
          steps: count(budget.steps, locale),
          seconds: count(budget.seconds, locale),
          cost: costText(budget.costMicros, locale),
        })}
      </p>
      <p className="soft">
        {free ? t('freeOf', { free }) : t('asksAlways')}{' '}
        {t('approvalMinutes', { minutes: count(policy.minutes, locale) })}
      </p>
      {triggers.length > 0 && (
        <p>
          <Status tone={enabled ? 'good' : 'plain'}>{t(enabled ? 'startsItself' : 'startsNot')}</Status>{' '}
          <span className="soft">
            {triggers.map((one) => (one.on === 'event' ? t(`on_${one.event}`) : t('daily', { at: one.at }))).join(', ')}
          </span>
        </p>
      )}
      <details>
        <summary>{t('whatItMayUse')}</summary>
        <p className="soft tools">{tools.join(' · ')}</p>
      </details>
      <div className="row">
        <Start agent={agent} />
        {triggers.length > 0 && (
          <Action
            operation="agents.change"
            input={{ id, enabled: !enabled }}
            label={t(enabled ? 'turnOff' : 'turnOn')}
            about={name[locale]}
            preview={<p>{t(enabled ? 'turnOffPreview' : 'turnOnPreview', { name: name[locale] })}</p>}
          />
        )}
      </div>
    </Section>
  )
}

function Start({ agent: { id, name } }: { agent: Agent }) {
  const t = useAgentTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  return (
    <Action
      operation="agents.start"
      input={{ id, facts: {}, dryRun: false }}
      label={t('start')}
      about={name[locale]}
      preview={
        <div className="stack">
          <TextInput name="text" label={t('what')} maxLength={4000} data-autofocus />
          <TextInput name="orderId" label={t('aboutOrder')} />
          <Checkbox name="dryRun" label={t('dryRun')} />
        </div>
      }
      read={(form) => ({
        ...filledIn(form, 'text'),
        facts: filledIn(form, 'orderId'),
        dryRun: form.get('dryRun') !== null,
      })}
      onDone={({ runId }) => runId && void navigate({ to: '/agentes/$id', params: { id: runId } })}
    />
  )
}
