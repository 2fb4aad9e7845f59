import type { FocusEvent } from 'react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

export interface Shortcut {
  /** One letter, or `g i`: two in a row. */
  readonly keys: string
  readonly what: string
  readonly run: () => void
}
type Stack = Map<symbol, readonly Shortcut[]>
const stack: Stack = new Map()
const OFF = 'litper.keysOff'
let listeners: (() => void)[] = []

/** Letters move the screen only where nobody writes. */
const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog, [role="menu"]') !== null)

let before = ''
let beforeAt = 0

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return
  if (localStorage.getItem(OFF)) return
  const now = performance.now()
  const two = now - beforeAt < 1500 && before ? `${before} ${event.key}` : undefined
  const found = (two && shortcutOf(two)) || shortcutOf(event.key)
  ;[before, beforeAt] = [event.key, now]
  if (!found) return
  event.preventDefault()
  before = ''
  found.run()
}
const shortcutOf = (keys: string) =>
  [...stack.values()].reverse().flatMap((some) => some.filter((one) => one.keys === keys))[0]

/** Keys while the part is on the screen; the last part that took a letter has it. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  const [own] = useState(() => Symbol('keys'))
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    stack.set(own, [])
    return () => {
      stack.delete(own)
    }
  }, [own])
  useEffect(() => {
    stack.set(own, latest.current)
  })
}

export const allKeys = (): Shortcut[] => [...stack.values()].flat()
export const areKeysOn = (): boolean => !localStorage.getItem(OFF)
export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(OFF)
  else localStorage.setItem(OFF, '1')
  for (const listener of listeners) listener()
}
export const useKeysOn = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.push(listener)
    return () => {
      listeners = listeners.filter((one) => one !== listener)
    }
  }, areKeysOn)

/** Listens once, at the root. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Hears of a focus that the keyboard gave. One by the mouse shows no letters: they would move what is being pressed. */
export const byKeyboard =
  (enter: () => void) =>
  ({ target }: FocusEvent): void => {
    if (target.matches(':focus-visible')) enter()
  }
