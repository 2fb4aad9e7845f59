import { textOf } from '../../kit/form-text.ts'
import { NativeSelect, TextInput } from '../../kit/inputs.tsx'
import { useLearningTexts } from './learning-texts.ts'
import { TIMED, useHourText, useMessageName } from './turn-words.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** A message, a city and an hour. `atOnce`: no hour is a choice, too. */
export function HourForm({ atOnce = false }: { atOnce?: boolean }) {
  const t = useLearningTexts()
  const hourText = useHourText()
  const nameOf = useMessageName()
  const hours = HOURS.map((hour) => [String(hour), hourText(hour)] as const)
  return (
    <div className="stack">
      <NativeSelect name="purpose" label={t('message')} data={TIMED.map((one) => [one, nameOf(one)] as const)} />
      <TextInput name="city" label={t('city')} minLength={2} maxLength={80} required data-autofocus />
      <NativeSelect
        name="hour"
        label={t('hour')}
        data={atOnce ? [['', hourText(null)] as const, ...hours] : hours}
        defaultValue="10"
      />
    </div>
  )
}

export function readHour(form: FormData) {
  const hour = textOf(form, 'hour')
  const purpose = TIMED.find((one) => one === form.get('purpose')) ?? TIMED[0]
  return { purpose, city: textOf(form, 'city'), hour: hour === '' ? null : Number(hour) }
}
