import { Button, CloseButton } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { type Shortcut, useKeys } from './keys.ts'
import { useKitTexts } from './texts.ts'

interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'good' | 'bad'
  readonly undo?: () => void
}
let notices: readonly Notice[] = []
let sequence = 0
const listeners = new Set<() => void>()
const set = (next: readonly Notice[]) => {
  notices = next
  for (const listener of listeners) listener()
}
const STAY_MS = 8000

/** Says at the corner what became of an action; what can be taken back says so. */
export function tell(notice: Omit<Notice, 'id'>): void {
  const id = ++sequence
  set([...notices.slice(-2), { id, ...notice }])
  setTimeout(() => dismiss(id), STAY_MS)
}
const dismiss = (id: number) => set(notices.filter((one) => one.id !== id))

export function Notices() {
  const t = useKitTexts()
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => notices,
  )
  const undoable = all.findLast((one) => one.undo)
  const take = (notice: Notice) => {
    dismiss(notice.id)
    notice.undo?.()
  }
  const keys: Shortcut[] = undoable ? [{ keys: 'z', what: t('undo'), run: () => take(undoable) }] : []
  useKeys(keys)
  return (
    <section className="notices" aria-live="polite" aria-label={t('done', { what: '' })}>
      {all.map((notice) => (
        <div key={notice.id} className={`notice ${notice.tone}`}>
          <span>
            <span aria-hidden="true">{notice.tone === 'good' ? '✓' : '✕'}</span> {notice.text}
          </span>
          {notice.undo && (
            <Button size="compact-sm" variant="default" onClick={() => take(notice)}>
              {t('undo')}
            </Button>
          )}
          <CloseButton aria-label={t('close')} onClick={() => dismiss(notice.id)} />
        </div>
      ))}
    </section>
  )
}
