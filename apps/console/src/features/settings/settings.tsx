import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useMay } from '../../kit/access.tsx'
import { Account } from './account.tsx'
import { ApiKeys } from './api-keys.tsx'
import { Audit } from './audit.tsx'
import { Connections } from './connections.tsx'
import { FailedEvents } from './failed-events.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Imports } from './imports.tsx'
import { People } from './people.tsx'
import { Privacy } from './privacy.tsx'
import { SECTIONS, type SectionId, sectionOf } from './sections.ts'
import { useSettingsTexts } from './texts.ts'

const PARTS: Readonly<Record<SectionId, ComponentType>> = {
  conexiones: Connections,
  importar: Imports,
  personas: People,
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
      <Part />
    </>
  )
}
