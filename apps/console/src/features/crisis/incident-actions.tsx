import { Action } from '../../kit/action.tsx'
import { filledIn, textOf } from '../../kit/form-text.ts'
import { Checkbox, TextInput } from '../../kit/inputs.tsx'
import type { Incident } from './incident-words.tsx'
import { useCrisisTexts } from './texts.ts'

/** What its state allows. */
const MOVES = {
  open: ['acknowledge', 'work', 'resolve'],
  acknowledged: ['work', 'resolve'],
  working: ['resolve'],
  resolved: ['close', 'reopen'],
  closed: [],
} as const
const KEYS = { acknowledge: 'r', work: 'a', resolve: undefined, close: undefined, reopen: undefined } as const

export function IncidentActions({ incident: { id, state } }: { incident: Incident }) {
  const t = useCrisisTexts()
  return (
    <>
      {MOVES[state].map((move) =>
        move === 'acknowledge' || move === 'work' ? (
          <Action key={move} operation={`incidents.${move}`} input={{ id }} hotkey={KEYS[move]} label={t(move)} />
        ) : (
          <Action
            key={move}
            operation={`incidents.${move}`}
            input={{ id }}
            label={t(move)}
            preview={<TextInput name="text" label={t('whyHistory')} maxLength={2000} data-autofocus />}
            read={(form) => filledIn(form, 'text')}
          />
        ),
      )}
      <Action
        operation="incidents.note"
        input={{ id, text: '' }}
        hotkey="n"
        label={t('note')}
        preview={
          <div className="stack">
            <TextInput name="text" label={t('noteText')} maxLength={2000} required data-autofocus />
            <Checkbox name="isNotice" label={t('isNotice')} description={t('isNoticeHint')} />
          </div>
        }
        read={(form) => ({ text: textOf(form, 'text'), isNotice: form.get('isNotice') !== null })}
      />
    </>
  )
}
