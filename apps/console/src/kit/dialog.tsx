import './dialog.css'
import { CloseButton } from '@mantine/core'
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useKitTexts } from './texts.ts'

interface Props {
  readonly opened?: boolean
  readonly title: string
  readonly close: () => void
  /** Only its own buttons close it. */
  readonly stays?: boolean
  readonly children: ReactNode
}

/** A question before the page: the browser's own dialog, which holds the focus and gives it back. Nothing is drawn while it is closed. */
export const Dialog = ({ opened = true, ...props }: Props) =>
  opened ? createPortal(<Opened {...props} />, document.body) : null

function Opened({ title, close, stays, children }: Omit<Props, 'opened'>) {
  const t = useKitTexts()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-autofocus], form :is(input, select, textarea)')?.focus()
    return () => element?.close() // before it leaves the page, else the focus is not given back
  }, [])
  const outside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget && !stays) close()
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={close} onMouseDown={outside}>
      <header>
        <h2 id={id}>{title}</h2>
        <CloseButton aria-label={t('close')} onClick={close} />
      </header>
      <div className="inside">{children}</div>
    </dialog>
  )
}
