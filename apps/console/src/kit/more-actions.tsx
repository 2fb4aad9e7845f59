import { type ReactNode, useState } from 'react'
import { MenuButton } from './menu.tsx'
import { useKitTexts } from './texts.ts'

interface Entry {
  readonly label: string
  /** An `Action` with `startOpen` and this `onClose`. */
  readonly ask: (close: () => void) => ReactNode
}

/** What is seldom wanted: a menu; what is chosen asks before it is done. */
export function MoreActions({ entries, about }: { entries: readonly Entry[]; about?: string }) {
  const t = useKitTexts()
  const [asked, setAsked] = useState<string>()
  const entry = entries.find(({ label }) => label === asked)
  return (
    <>
      <MenuButton entries={entries.map(({ label }) => label)} choose={setAsked}>
        {t('more')}
        {about && <span className="hidden">: {about}</span>}
      </MenuButton>
      {entry?.ask(() => setAsked(undefined))}
    </>
  )
}
