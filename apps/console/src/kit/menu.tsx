import './menu.css'
import { Button } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'

interface Props {
  readonly entries: readonly string[]
  readonly choose: (entry: string) => void
  /** What the button says. */
  readonly children: ReactNode
}

/** A button with a menu, as the ARIA pattern has it: arrows, Home and End move in it; Escape, Tab and a click elsewhere close it. */
export function MenuButton({ entries, choose, children }: Props) {
  const id = useId()
  const [side, setSide] = useState<'left' | 'right'>()
  const isOpen = side !== undefined
  const whole = useRef<HTMLDivElement>(null)
  const items = () => [...(whole.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  useLayoutEffect(() => {
    if (isOpen) items()[0]?.focus()
  }, [isOpen])
  /** To the side where there is room. */
  const open = () => {
    const { left, right } = whole.current!.getBoundingClientRect()
    setSide(left + right > innerWidth ? 'right' : 'left')
  }
  const shut = () => {
    setSide(undefined)
    whole.current?.querySelector('button')?.focus()
  }
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!whole.current?.contains(relatedTarget as Node | null)) setSide(undefined)
  }
  const press = (event: KeyboardEvent) => {
    const all = items()
    const at = all.indexOf(event.target as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape' && isOpen) shut()
    else if (to === undefined) return
    else if (isOpen) all.at(to % all.length)?.focus()
    else open()
    event.preventDefault()
  }
  const pick = (entry: string) => {
    shut()
    choose(entry)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the button and of the entries, together
    <div className="menu" ref={whole} onBlur={leave} onKeyDown={press}>
      <Button
        variant="default"
        size="sm"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? shut() : open())}
      >
        {children}
      </Button>
      {isOpen && (
        <div id={id} role="menu" className={side}>
          {entries.map((entry) => (
            <button key={entry} type="button" role="menuitem" tabIndex={-1} onClick={() => pick(entry)}>
              {entry}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
