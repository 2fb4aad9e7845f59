import { lazy, Suspense, useState } from 'react'
import type { Asked } from './behind-rows.tsx'
import { useReportTexts } from './texts.ts'

const Rows = lazy(async () => ({ default: (await import('./behind-rows.tsx')).BehindRows }))

/** The rows that a number counts, each with its order. */
export function Behind(question: Asked) {
  const t = useReportTexts()
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{t('behind')}</summary>
      <Suspense>{opened && <Rows {...question} />}</Suspense>
    </details>
  )
}
