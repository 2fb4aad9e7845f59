import { Button, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
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
      <Menu withinPortal={false} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button variant="default" size="sm">
            {t('more')}
            {about && <span className="hidden">: {about}</span>}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {entries.map(({ label }) => (
            <Menu.Item key={label} onClick={() => setAsked(label)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {entry?.ask(() => setAsked(undefined))}
    </>
  )
}
