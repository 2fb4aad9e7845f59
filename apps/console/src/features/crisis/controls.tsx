import './crisis.css'
import { Action } from '../../kit/action.tsx'
import { textOf } from '../../kit/form-text.ts'
import { count, dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { TextInput } from '../../kit/inputs.tsx'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import type { Control } from './control.ts'
import { SetControl } from './control-form.tsx'
import { useControlTexts } from './control-texts.ts'
import { CrisisTabs } from './crisis.tsx'
import { useCrisisTexts } from './texts.ts'
import { Withheld } from './withheld.tsx'

/** What the system does by itself: on, tried, limited or paused; by whom and why. */
export function Controls() {
  const t = useCrisisTexts()
  const query = useAnswer('controls.list', {})
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <CrisisTabs current="controls" />
      <div className="stack">
        <States query={query}>
          {({ data }) => data.map((control) => <ControlCard key={control.kind} control={control} />)}
        </States>
        <Withheld />
      </div>
    </>
  )
}

function ControlCard({ control }: { control: Control }) {
  const t = useControlTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { kind, paused, reason, setBy, setAt, passedToday, withheldToday, waiting } = control
  const [tone, state] = stateOf(control)
  return (
    <Section title={t(kind)}>
      <p>
        <Status tone={tone}>{t(state)}</Status> <span className="soft">{useLimits(control)}</span>
      </p>
      {paused && (
        <p>
          {t('pausedBy', { who: nameOf(paused.by), at: dayAndTime(paused.since, locale) })} «{paused.reason}»
        </p>
      )}
      <p className="soft">
        {setBy && setAt ? t('setBy', { who: nameOf(setBy), at: dayAndTime(setAt, locale) }) : t('nobodySet')}
        {reason && ` «${reason}»`}
      </p>
      <p className="soft">
        {t('today', {
          passed: count(passedToday, locale),
          withheld: count(withheldToday, locale),
          waiting: count(waiting, locale),
        })}
      </p>
      {kind === 'agents' && <p className="note">{t('agentsNote')}</p>}
      <div className="row">
        <Action
          operation={paused ? 'controls.resume' : 'controls.pause'}
          input={{ kind, reason: '' }}
          label={t(paused ? 'resume' : 'pause')}
          about={t(kind)}
          preview={
            <div className="stack">
              <p>{t(paused ? 'resumePreview' : 'pausePreview')}</p>
              <TextInput name="reason" label={t('reason')} minLength={3} maxLength={300} required data-autofocus />
            </div>
          }
          read={(form) => ({ reason: textOf(form, 'reason') })}
          refusals={{ 'control.paused': t('alreadyPaused'), 'control.not_paused': t('alreadyResumed') }}
        />
        <SetControl control={control} />
      </div>
    </Section>
  )
}

function stateOf({
  on,
  dryRun,
  pilot,
  paused,
}: Control): readonly [Tone, 'isPaused' | 'isOff' | 'isDryRun' | 'isPilot' | 'isOn'] {
  if (paused) return ['bad', 'isPaused']
  if (!on) return ['bad', 'isOff']
  if (dryRun) return ['warning', 'isDryRun']
  return pilot ? ['warning', 'isPilot'] : ['good', 'isOn']
}

function useLimits({ limits: { perDay, perMinute, perPhonePerDay }, pilot }: Control): string {
  const t = useControlTexts()
  const locale = useLocale()
  const told = [
    perDay !== undefined && t('perDay', { count: count(perDay, locale) }),
    perMinute !== undefined && t('perMinute', { count: count(perMinute, locale) }),
    perPhonePerDay !== undefined && t('perPhone', { count: count(perPhonePerDay, locale) }),
    pilot && [...pilot.cities, ...pilot.carriers].join(', '),
  ]
  return told.filter(Boolean).join(' · ')
}
