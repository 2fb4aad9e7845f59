import { Link, useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import { useMay } from '../../kit/access.tsx'
import { Connections } from './connections.tsx'
import { SECTIONS, type SectionId, sectionOf } from './sections.ts'
import { useSettingsTexts } from './texts.ts'

/** All but the first come when they are opened. */
const Imports = lazy(async () => ({ default: (await import('./imports.tsx')).Imports }))
const People = lazy(async () => ({ default: (await import('./people.tsx')).People }))
const ChatRules = lazy(async () => ({ default: (await import('./chat-rules.tsx')).ChatRules }))
const ApiKeys = lazy(async () => ({ default: (await import('./api-keys.tsx')).ApiKeys }))
const Account = lazy(async () => ({ default: (await import('./account.tsx')).Account }))
const FailedEvents = lazy(async () => ({ default: (await import('./failed-events.tsx')).FailedEvents }))
const Privacy = lazy(async () => ({ default: (await import('./privacy.tsx')).Privacy }))
const Audit = lazy(async () => ({ default: (await import('./audit.tsx')).Audit }))
const FirstSteps = lazy(async () => ({ default: (await import('./first-steps.tsx')).FirstSteps }))

const PARTS: Readonly<Record<SectionId, ComponentType>> = {
  conexiones: Connections,
  importar: Imports,
  personas: People,
  bot: ChatRules,
  llaves: ApiKeys,
  cuenta: Account,
  fallidos: FailedEvents,
  privacidad: Privacy,
  auditoria: Audit,
  inicio: FirstSteps,
}

export function Settings() {
  const t = useSettingsTexts()
  const may = useMay()
  const { seccion } = useParams({ strict: false }) as { seccion?: string }
  const section = sectionOf(seccion)
  const Part = PARTS[section]
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <nav className="tabs" aria-label={t('title')}>
        {SECTIONS.filter(({ needs }) => may(needs)).map(({ id }) => (
          <Link
            key={id}
            to="/ajustes/$seccion"
            params={{ seccion: id }}
            aria-current={id === section ? 'page' : undefined}
          >
            {t(`section_${id}`)}
          </Link>
        ))}
      </nav>
      <Suspense>
        <Part />
      </Suspense>
    </>
  )
}
