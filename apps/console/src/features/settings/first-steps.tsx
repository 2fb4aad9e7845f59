import { Link } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Status } from '../../kit/status.tsx'
import type { SectionId } from './sections.ts'
import { useSettingsTexts } from './texts.ts'

interface Step {
  readonly title: 'stepShop' | 'stepCarrier' | 'stepMessages' | 'stepImport' | 'stepOrder'
  /** Undefined while it is not known, or not for this person to know. */
  readonly done: boolean | undefined
  readonly to: SectionId | undefined
}

/** What is needed before orders leave by themselves; each is ticked by what there is, not by anybody's word. */
export function FirstSteps() {
  const t = useSettingsTexts()
  const steps = useSteps()
  return (
    <Section title={t('section_inicio')}>
      <p>{t('stepsHow')}</p>
      <ol className="list">
        {steps.map(({ title, done, to }) => (
          <li key={title}>
            <span>
              <Status tone={done ? 'good' : 'waiting'}>{t(title)}</Status>{' '}
              <span className="soft">{t(`${title}How`)}</span>
            </span>
            {to && !done && (
              <Link to="/ajustes/$seccion" params={{ seccion: to }}>
                {t(`${title}Do`)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function useSteps(): Step[] {
  const may = useMay()
  const shops = useAnswer('integrations.list', {}).data
  const carriers = useAnswer('carrier_accounts.list', {}, { enabled: may('carrier_accounts.list') }).data?.data
  const providers = useAnswer('messaging_providers.list', {}, { enabled: may('messaging_providers.list') }).data?.data
  const imports = useAnswer('imports.list', { limit: 1 }, { enabled: may('imports.list') }).data?.data
  const orders = useAnswer('orders.list', { limit: 1 }).data?.data
  const imported = imports && imports.length > 0
  return [
    { title: 'stepShop', done: shops?.shopify.some(({ status }) => status === 'connected'), to: 'conexiones' },
    { title: 'stepImport', done: imported, to: 'importar' },
    { title: 'stepCarrier', done: carriers?.some(({ enabled }) => enabled), to: 'conexiones' },
    { title: 'stepMessages', done: providers && providers.length > 0, to: 'conexiones' },
    { title: 'stepOrder', done: orders && orders.length > 0, to: undefined },
  ]
}
