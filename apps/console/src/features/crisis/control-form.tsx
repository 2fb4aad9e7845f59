import { Action } from '../../kit/action.tsx'
import { textOf } from '../../kit/form-text.ts'
import { Checkbox, TextInput } from '../../kit/inputs.tsx'
import type { Control } from './control.ts'
import { useControlTexts } from './control-texts.ts'

const LIMITS = ['perDay', 'perMinute', 'perPhonePerDay'] as const

/** Switch, dry run, pilot and limits, whole; a pause stays. */
export function SetControl({ control: { kind, on, dryRun, pilot, limits } }: { control: Control }) {
  const t = useControlTexts()
  return (
    <Action
      operation="controls.set"
      input={{ kind, reason: '' }}
      label={t('set')}
      about={t(kind)}
      preview={
        <div className="stack">
          <Checkbox name="on" label={t('isOn')} defaultChecked={on} />
          <Checkbox name="dryRun" label={t('isDryRun')} defaultChecked={dryRun} />
          <TextInput
            name="cities"
            label={t('cities')}
            description={t('listHint')}
            defaultValue={pilot?.cities.join(', ')}
          />
          <TextInput name="carriers" label={t('carriers')} defaultValue={pilot?.carriers.join(', ')} />
          {LIMITS.map((name) => (
            <TextInput
              key={name}
              name={name}
              type="number"
              min={name === 'perMinute' ? 1 : 0}
              label={t(`limit_${name}`)}
              defaultValue={limits[name]}
            />
          ))}
          <TextInput name="reason" label={t('reason')} minLength={3} maxLength={300} required />
        </div>
      }
      read={(form) => {
        const [cities, carriers] = [wordsOf(form, 'cities'), wordsOf(form, 'carriers')]
        return {
          on: form.get('on') !== null,
          dryRun: form.get('dryRun') !== null,
          pilot: cities.length + carriers.length > 0 ? { cities, carriers } : null,
          limits: Object.fromEntries(
            LIMITS.flatMap((name) => (textOf(form, name) ? [[name, Number(textOf(form, name))]] : [])),
          ),
          reason: textOf(form, 'reason'),
        }
      }}
    />
  )
}

const wordsOf = (form: FormData, name: string): string[] =>
  textOf(form, name)
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
