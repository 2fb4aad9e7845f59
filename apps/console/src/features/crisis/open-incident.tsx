import { useNavigate } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import { Action } from '../../kit/action.tsx'
import { textOf } from '../../kit/form-text.ts'
import { NativeSelect, TextInput } from '../../kit/inputs.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { useCrisisTexts } from './texts.ts'

const KINDS = ['carrier', 'region', 'shop', 'other'] as const
const SEVERITIES = ['warning', 'error', 'critical'] as const

/** A person saw it before the detectors did. */
export function OpenIncident() {
  const t = useCrisisTexts()
  const navigate = useNavigate()
  const may = useMay()('carrier_accounts.list_carriers')
  const carriers = useAnswer('carrier_accounts.list_carriers', {}, { enabled: may }).data?.data ?? []
  return (
    <Action
      operation="incidents.open"
      input={{ subject: '', summary: '', severity: 'error' }}
      preview={
        <div className="stack">
          <NativeSelect name="kind" label={t('about')} data={KINDS.map((one) => [one, t(`about_${one}`)] as const)} />
          <TextInput
            name="which"
            label={t('which')}
            description={t('whichHint', { carriers: carriers.map(({ id }) => id).join(', ') })}
            maxLength={100}
            pattern="[^\/]+"
            required
            data-autofocus
          />
          <NativeSelect
            name="severity"
            label={t('severity')}
            data={SEVERITIES.map((one) => [one, t(one)] as const)}
            defaultValue="error"
          />
          <TextInput name="summary" label={t('summary')} maxLength={300} required />
        </div>
      }
      read={(form) => ({
        subject: `${textOf(form, 'kind')}:${textOf(form, 'which')}`,
        severity: SEVERITIES.find((one) => one === form.get('severity')) ?? 'error',
        summary: textOf(form, 'summary'),
      })}
      onDone={({ id }) => void navigate({ to: '/crisis/$id', params: { id } })}
    />
  )
}
