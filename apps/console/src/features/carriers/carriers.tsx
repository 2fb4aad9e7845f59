import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Chip } from '../../kit/chip.tsx'
import { Choice } from '../../kit/choice.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { CarrierTable } from './carrier-table.tsx'
import { type CarrierFilters, readCarrierFilters, WINDOWS } from './filters.ts'
import { Learnt } from './learnt.tsx'
import { rowsOf } from './rows.ts'
import { useCarrierTexts } from './texts.ts'

/** How each carrier did, with how sure that is; and where parcels are at risk now. */
export function Carriers() {
  const t = useCarrierTexts()
  const navigate = useNavigate()
  const filters = readCarrierFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const { ventana = 'last_90_days', ciudad } = filters
  const set = (search: CarrierFilters) => void navigate({ to: '/transportadoras', search })
  const only: Record<string, string[]> = ciudad ? { city: [ciudad] } : {}
  const ask = { window: ventana, filters: only, dimensions: ['carrier'] }
  const whole = { ...ask, grain: 'total' as const, compare: false }
  const waybills = useAnswer('metrics.query', { metric: 'waybills', ...whole }, { keep: false })
  const answers = {
    waybills: waybills.data,
    delivery_rate: useAnswer('metrics.query', { metric: 'delivery_rate', ...whole }, { keep: false }).data,
    return_rate: useAnswer('metrics.query', { metric: 'return_rate', ...whole }, { keep: false }).data,
    hours_to_deliver_p50: useAnswer('metrics.query', { metric: 'hours_to_deliver_p50', ...whole }, { keep: false })
      .data,
    exception_rate: useAnswer('metrics.query', { metric: 'exception_rate', ...whole }, { keep: false }).data,
  }
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
        <Link to="/ajustes">{t('connect')}</Link>
      </header>
      <div className="row facets">
        <Choice
          label={t('window')}
          value={ventana}
          set={(value) => set(readCarrierFilters({ ...filters, ventana: value }))}
        >
          {WINDOWS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </Choice>
        {ciudad && (
          <Chip on press={() => set(readCarrierFilters({ ...filters, ciudad: undefined }))}>
            {ciudad} <span aria-hidden="true">✕</span>
            <span className="hidden">{t('withoutCity')}</span>
          </Chip>
        )}
      </div>
      <div className="stack">
        <States query={waybills} isEmpty={({ rows }) => rows.length === 0} empty={<Empty>{t('none')}</Empty>}>
          {() => <CarrierTable rows={rowsOf(answers, 'waybills')} ciudad={ciudad} />}
        </States>
        <Lights choose={(city) => set({ ...filters, ciudad: city })} />
        <Learnt ciudad={ciudad} />
      </div>
    </>
  )
}

const TONES: Readonly<Record<'red' | 'yellow' | 'green', Tone>> = { red: 'bad', yellow: 'warning', green: 'good' }

/** Parcels under way that need a person, by city and carrier. */
function Lights({ choose }: { choose: (city: string) => void }) {
  const t = useCarrierTexts()
  const query = useAnswer('risks.lights', {})
  return (
    <Section title={t('lights')}>
      <States query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty>{t('noLights')}</Empty>}>
        {({ data }) => (
          <ul className="list">
            {data.map(({ kind, name, light, parcels, urgent, attention, trend }) => (
              <li key={`${kind} ${name}`}>
                <span>
                  <Status tone={TONES[light]}>{name}</Status>{' '}
                  <span className="soft">
                    {t('parcels', { parcels, urgent, attention })}
                    {trend && ` · ${t(trend)}`}
                  </span>
                </span>
                {kind === 'city' && (
                  <button type="button" className="link" onClick={() => choose(name)}>
                    {t('onlyCity')}
                    <span className="hidden">: {name}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </States>
    </Section>
  )
}
