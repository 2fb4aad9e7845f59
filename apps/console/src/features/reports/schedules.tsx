import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { useLocale } from '../../kit/i18n.ts'
import { CheckGroup, NativeSelect, TextInput } from '../../kit/inputs.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useFileTexts } from './file-texts.ts'
import { KINDS } from './kinds.ts'

type Schedule = Output<'reports.list_schedules'>['data'][number]
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const
type Day = (typeof DAYS)[number]
const WORKDAYS = ['1', '2', '3', '4', '5', '6']

/** One for each kind; it makes the report by itself at its hour. */
export function Schedules() {
  const t = useFileTexts()
  const query = useAnswer('reports.list_schedules', {})
  return (
    <Section title={t('schedules')}>
      <Schedule known={query.data?.data ?? []} />
      <States query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty>{t('noSchedule')}</Empty>}>
        {({ data }) => (
          <ul className="list">
            {data.map((one) => (
              <Row key={one.kind} schedule={one} />
            ))}
          </ul>
        )}
      </States>
    </Section>
  )
}

function Row({ schedule }: { schedule: Schedule }) {
  const t = useFileTexts()
  const { kind, hour, weekdays, enabled } = schedule
  const days = weekdays.map((one) => t(`day_${one as Day}`)).join(', ')
  return (
    <li>
      <span>
        {t(kind)} <span className="soft">{t('at', { hour, days })}</span>
      </span>
      <span className="row">
        <Status tone={enabled ? 'good' : 'plain'}>{t(enabled ? 'on' : 'off')}</Status>
        <Action
          operation="reports.schedule"
          input={{ ...schedule, enabled: !enabled }}
          label={t(enabled ? 'turnOff' : 'turnOn')}
          about={t(kind)}
        />
      </span>
    </li>
  )
}

function Schedule({ known }: { known: readonly Schedule[] }) {
  const t = useFileTexts()
  const language = useLocale()
  return (
    <Action
      operation="reports.schedule"
      input={{ kind: 'daily', hour: 7, weekdays: [], language, enabled: true }}
      preview={
        <div className="stack">
          {known.length > 0 && <p>{t('replaces')}</p>}
          <NativeSelect name="kind" label={t('kind')} data={KINDS.map((one) => [one, t(one)] as const)} />
          <TextInput name="hour" type="number" min={0} max={23} label={t('hour')} defaultValue={7} required />
          <CheckGroup
            name="day"
            label={t('days')}
            data={DAYS.map((one) => [String(one), t(`day_${one}`)] as const)}
            ticked={WORKDAYS}
            needsOne={t('noDay')}
          />
        </div>
      }
      read={(form) => ({
        kind: KINDS.find((one) => one === form.get('kind')) ?? 'daily',
        hour: Number(form.get('hour')),
        weekdays: form.getAll('day').map(Number),
      })}
    />
  )
}
