import './agents.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Action } from '../../kit/action.tsx'
import { Chip } from '../../kit/chip.tsx'
import { Choice } from '../../kit/choice.tsx'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { LoadMore } from '../../kit/load-more.tsx'
import { Empty, NoneFiltered, States } from '../../kit/states.tsx'
import { useList } from '../../kit/use-list.ts'
import { AgentTabs } from './agents.tsx'
import { HourForm, readHour } from './hour-form.tsx'
import {
  type LearningFilters,
  learningInput,
  readLearningFilters,
  TURN_KINDS,
  TURN_STATES,
} from './learning-filters.ts'
import { Sharing } from './learning-sharing.tsx'
import { useLearningTexts } from './learning-texts.ts'
import { useAgentTexts } from './texts.ts'
import { Timings } from './timings.tsx'
import { TurnCard } from './turn-card.tsx'

/** What was learnt, from which data, what is tried now, and who decided it; a person promotes, refuses and takes back. */
export function Learning() {
  const t = useLearningTexts()
  const title = useAgentTexts()('title')
  const navigate = useNavigate()
  const filters = readLearningFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const { query, rows: shown, fresh, accept } = useList('turns.list', learningInput(filters))
  const tipo = filters.tipo && { tipo: filters.tipo }
  const set = (search: LearningFilters) => void navigate({ to: '/agentes/aprendizaje', search })
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
        <FreshButton fresh={fresh} accept={accept} />
      </header>
      <AgentTabs current="learning" />
      <p className="soft">{t('about')}</p>
      <div className="row facets">
        <Choice
          label={t('kind')}
          value={filters.tipo ?? ''}
          set={(value) => {
            const { tipo: _, ...rest } = filters
            const kind = TURN_KINDS.find((one) => one === value)
            set({ ...rest, ...(kind && { tipo: kind }) })
          }}
        >
          <option value="">{t('anyKind')}</option>
          {TURN_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`${kind}_kind`)}
            </option>
          ))}
        </Choice>
        {[undefined, ...TURN_STATES].map((estado) => (
          <Chip
            key={estado ?? 'all'}
            on={estado === filters.estado && !filters.alarma}
            press={() => set({ ...tipo, ...(estado && { estado }) })}
          >
            {t(estado ?? 'all')}
          </Chip>
        ))}
        <Chip on={filters.alarma === true} press={() => set({ ...tipo, alarma: true })}>
          {t('alarmed')}
        </Chip>
        <Action operation="turns.look" input={{}} label={t('look')} riskWords={t('lookRisk')} />
        <Action
          operation="turns.propose"
          input={{ purpose: 'listo_para_recoger', city: '', to: 10 }}
          label={t('propose')}
          riskWords={t('proposeRisk')}
          preview={<HourForm />}
          read={(form) => {
            const { hour, ...where } = readHour(form)
            return { ...where, to: hour ?? 0 }
          }}
          refusals={{ 'timing.in_trial': t('inTrial'), 'turn.same_hour': t('sameHour') }}
        />
      </div>
      <div className="stack">
        <States query={{ ...query, data: shown }} isEmpty={(all) => all.length === 0} empty={empty}>
          {(all) => (
            <ul className="list approvals">
              {all.map((turn) => (
                <li key={turn.id}>
                  <TurnCard turn={turn} />
                </li>
              ))}
            </ul>
          )}
        </States>
        <LoadMore query={query} />
        <Timings />
        <Sharing />
      </div>
    </>
  )
}
