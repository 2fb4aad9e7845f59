import './agents.css'
import { Textarea } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Action } from '../../kit/action.tsx'
import { Chip } from '../../kit/chip.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { dayAndTime } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Empty, NoneFiltered, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useList } from '../../kit/use-list.ts'
import { AgentTabs } from './agents.tsx'
import { type CoachingFilters, coachingInput, readCoachingFilters } from './coaching-filters.ts'
import { useCoachingTexts } from './coaching-texts.ts'
import { useAgentTexts } from './texts.ts'

type Item = Output<'coaching.list'>['data'][number]

/** Conversations and runs of agents that did not go well, each with its evidence; a person says what was done about it. */
export function Coaching() {
  const t = useCoachingTexts()
  const title = useAgentTexts()('title')
  const navigate = useNavigate()
  const filters = readCoachingFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const input = coachingInput(filters)
  const { query, rows: shown, fresh, accept } = useList('coaching.list', input)
  const set = (search: CoachingFilters) => void navigate({ to: '/agentes/mejorar', search })
  const empty =
    Object.keys(filters).length > 0 ? (
      <NoneFiltered clear={() => set({})}>{t('noneFiltered')}</NoneFiltered>
    ) : (
      <Empty>{t('none')}</Empty>
    )
  return (
    <>
      <header>
        <h1>{title}</h1>
      </header>
      <AgentTabs current="coaching" />
      <p className="soft">{t('about')}</p>
      <div className="row facets">
        {([undefined, 'conversation', 'agent_run'] as const).map((de) => (
          <Chip
            key={de ?? 'all'}
            on={de === filters.de}
            press={() => set({ ...(filters.estado && { estado: filters.estado }), ...(de && { de }) })}
          >
            {t(de ?? 'all')}
          </Chip>
        ))}
        {(['done', 'dismissed'] as const).map((estado) => (
          <Chip
            key={estado}
            on={estado === filters.estado}
            press={() => set({ ...(filters.de && { de: filters.de }), ...(estado !== filters.estado && { estado }) })}
          >
            {t(estado)}
          </Chip>
        ))}
        <FreshButton fresh={fresh} accept={accept} />
      </div>
      <States query={{ ...query, data: shown }} isEmpty={(all) => all.length === 0} empty={empty}>
        {(all) => (
          <ul className="list approvals">
            {all.map((item) => (
              <li key={item.id}>
                <Card item={item} />
              </li>
            ))}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </>
  )
}

function Card({ item }: { item: Item }) {
  const t = useCoachingTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { id, state, score, review, owner, note, openedAt } = item
  const who = review?.who === 'bot' ? t('bot') : review?.who === 'person' ? t('person') : review?.who
  const title = review ? t(review.rubric === 'conversation' ? 'ofTalk' : 'ofRun', { who: who ?? '—' }) : t('erased')
  return (
    <article className="stack" aria-label={title}>
      <div className="head">
        <span>
          <Status tone={state === 'open' ? 'warning' : 'plain'}>{title}</Status>{' '}
          <span className="soft">{dayAndTime(openedAt, locale)}</span>
        </span>
        <strong>{t('points', { score })}</strong>
      </div>
      {review && <Findings review={review} />}
      {note && (
        <p className="soft">
          {t(`was_${state === 'done' ? 'done' : 'dismissed'}`, { who: owner ? nameOf(owner) : '—', note })}
        </p>
      )}
      <div className="row">
        {review?.conversationId && (
          <Link to="/bandeja/$id" params={{ id: review.conversationId }} aria-label={`${t('openTalk')}: ${title}`}>
            {t('openTalk')}
          </Link>
        )}
        {review?.runId && (
          <Link to="/agentes/$id" params={{ id: review.runId }} aria-label={`${t('openRun')}: ${title}`}>
            {t('openRun')}
          </Link>
        )}
        {review?.orderId && (
          <Link to="/pedidos/$id" params={{ id: review.orderId }} aria-label={`${t('openOrder')}: ${title}`}>
            {t('openOrder')}
          </Link>
        )}
        {state === 'open' && (
          <>
            <End operation="coaching.done" id={id} about={title} />
            <End operation="coaching.dismiss" id={id} about={title} />
          </>
        )}
      </div>
    </article>
  )
}

function End({ operation, id, about }: { operation: 'coaching.done' | 'coaching.dismiss'; id: string; about: string }) {
  const t = useCoachingTexts()
  const isDone = operation === 'coaching.done'
  return (
    <Action
      operation={operation}
      input={{ id, note: '' }}
      label={t(isDone ? 'talkedOver' : 'dismiss')}
      about={about}
      {...(isDone && { tone: 'main' })}
      read={(form) => ({ note: textOf(form, 'note') })}
      refusals={{ 'coaching.over': t('over') }}
      preview={
        <Textarea
          name="note"
          label={t(isDone ? 'noteDone' : 'noteDismiss')}
          required
          maxLength={500}
          rows={3}
          data-autofocus
        />
      }
    />
  )
}

/** Each question of the rubric with its evidence; what failed first. */
function Findings({ review }: { review: NonNullable<Item['review']> }) {
  const t = useCoachingTexts()
  const locale = useLocale()
  const rubrics = useAnswer('rubrics.list', {}).data?.data
  const criteria = rubrics?.find(({ id }) => id === review.rubric)?.criteria ?? []
  const order = (passed: boolean | null) => (passed === false ? 0 : passed ? 1 : 2)
  return (
    <ul className="list">
      {review.findings
        .toSorted((a, b) => order(a.passed) - order(b.passed))
        .map(({ criterion, passed, evidence }) => (
          <li key={criterion}>
            <Status tone={passed === false ? 'bad' : passed ? 'good' : 'plain'}>
              {criteria.find(({ id }) => id === criterion)?.asks[locale] ?? criterion}
            </Status>
            <span className="soft">{passed === null ? t('unanswered') : evidence}</span>
          </li>
        ))}
    </ul>
  )
}
