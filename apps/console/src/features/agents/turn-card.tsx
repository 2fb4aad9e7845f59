import { Action } from '../../kit/action.tsx'
import { textOf } from '../../kit/form-text.ts'
import { count, day, dayAndTime, percent } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { TextInput } from '../../kit/inputs.tsx'
import { usePersonName } from '../../kit/people.ts'
import { Status } from '../../kit/status.tsx'
import { useLearningTexts } from './learning-texts.ts'
import { TurnEvidence } from './turn-evidence.tsx'
import { TurnValue } from './turn-value.tsx'
import { TURN_TONES, type Turn, useTurnTitle } from './turn-words.ts'

/** One change: where it stands, from which data, who decided what; and a person's word on it. */
export function TurnCard({ turn }: { turn: Turn }) {
  const t = useLearningTexts()
  const locale = useLocale()
  const { title, from } = useTurnTitle()(turn)
  const { kind, state, share, looks, alarmed, promised, evidence } = turn
  return (
    <article className="stack" aria-label={title}>
      <div className="head">
        <strong>{title}</strong>
        <Status tone={TURN_TONES[state]}>{t(state)}</Status>
      </div>
      {alarmed && (
        <p>
          <Status tone="warning">{t('isAlarmed')}</Status>
        </p>
      )}
      {state === 'trial' && kind !== 'article' && (
        <p className="soft">{t(share > 0 ? 'trialNow' : 'watched', { share: percent(share, locale), looks })}</p>
      )}
      <TurnValue turn={turn} />
      {promised && (
        <p className="soft">
          {t('promised', { share: percent(promised.share, locale), count: count(promised.messages, locale) })}
        </p>
      )}
      {evidence && <TurnEvidence evidence={evidence} />}
      <History turn={turn} />
      <div className="row">
        {state === 'trial' && (
          <>
            {kind !== 'article' && (
              <Word operation="turns.promote" turn={turn} about={title} preview={t('promotePreview')} />
            )}
            <Word operation="turns.refuse" turn={turn} about={title} preview={t('refusePreview')} />
          </>
        )}
        {state === 'promoted' && kind !== 'article' && (
          <Word operation="turns.roll_back" turn={turn} about={title} preview={t('rollBackPreview', { from })} />
        )}
      </div>
    </article>
  )
}

interface WordProps {
  readonly operation: 'turns.promote' | 'turns.refuse' | 'turns.roll_back'
  readonly turn: Turn
  readonly about: string
  readonly preview: string
}
const LABELS = { 'turns.promote': 'promote', 'turns.refuse': 'refuse', 'turns.roll_back': 'rollBack' } as const

function Word({ operation, turn, about, preview }: WordProps) {
  const t = useLearningTexts()
  return (
    <Action
      operation={operation}
      input={{ id: turn.id, because: '' }}
      label={t(LABELS[operation])}
      about={about}
      riskWords={preview}
      preview={
        <div className="stack">
          <p>{about}</p>
          <TextInput name="because" label={t('because')} minLength={3} maxLength={300} required data-autofocus />
        </div>
      }
      read={(form) => ({ because: textOf(form, 'because') })}
      refusals={{
        'turn.not_in_trial': t('notInTrial'),
        'turn.not_in_force': t('notInForce'),
        'turn.decided_elsewhere': t('elsewhere'),
      }}
    />
  )
}

/** Every decision with its maker, its reason and the messages that it rests on. */
function History({ turn: { audit } }: { turn: Turn }) {
  const t = useLearningTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  return (
    <details>
      <summary>{t('history')}</summary>
      <ul className="list">
        {audit.map(({ at, step, by, because, data }) => (
          <li key={`${at} ${step}`}>
            <span>
              <strong>{t(step)}</strong> · {by === 'learning' ? t('byLearning') : nameOf(by)}{' '}
              <span className="soft">{dayAndTime(at, locale)}</span>
            </span>
            <span className="soft lines">
              {because}
              {data &&
                ` · ${t('data', {
                  count: count(data.messages, locale),
                  from: day(data.from, locale),
                  until: day(data.until, locale),
                })}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
