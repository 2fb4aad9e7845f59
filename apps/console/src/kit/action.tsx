import { FACTS } from '@litper/client'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useMay } from './access.tsx'
import { type Input, isProblem, litper, type Name, type Output, ProblemError } from './client.ts'
import { Dialog } from './dialog.tsx'
import { textOf } from './form-text.ts'
import { useLocale } from './i18n.ts'
import { useKeys } from './keys.ts'
import { tell } from './notices.tsx'
import { noteOwn } from './own-rows.ts'
import { invalidate, useAct } from './queries.ts'
import { wordsFor } from './refusals.ts'
import { FaultNote, useFaultWords } from './states.tsx'
import { useKitTexts } from './texts.ts'

export interface ActionProps<K extends Name> {
  readonly operation: K
  readonly input: Input<K>
  /** A letter; none for what moves money or access. */
  readonly hotkey?: string | undefined
  /** Why it cannot be done now. */
  readonly blocked?: string
  /** What is about to happen, and fields; none: what risks nothing is done at once. */
  readonly preview?: ReactNode
  /** More of the input, read from the preview's fields when it is confirmed. */
  readonly read?: (form: FormData) => Partial<Input<K>>
  /** The input of the operation that takes it back. */
  readonly undo?: { readonly operation: Name; readonly input: object }
  readonly label?: string
  /** Words for refusals that this screen can explain, by their code or by code and field: `request.invalid address`. */
  readonly refusals?: Readonly<Record<string, string>>
  /** What it risks, where the words for its kind of risk do not fit. */
  readonly riskWords?: string
  /** It only stops something: it has its letter whatever its risk. */
  readonly stops?: boolean
  readonly tone?: 'main'
  /** What it is done to, where the screen has several buttons with the same words; read aloud only. */
  readonly about?: string | undefined
  /** Asks at once and shows no button: for an entry of a menu. */
  readonly startOpen?: boolean
  readonly onClose?: () => void
  readonly onDone?: (output: Output<K>) => void
  readonly onRefused?: () => void
}

/**
 * A button for one write, as its description says: what risks nothing is done at once and can be taken back; what has a risk shows what
 * will happen and asks. A person without the right to do it reads who has it.
 */
export function Action<K extends Name>(props: ActionProps<K>) {
  const { operation, input, hotkey, blocked, preview, undo } = props
  const { summary, risk } = FACTS[operation]
  const [open, setOpen] = useState(props.startOpen ?? false)
  // the log-in is old, and this gives access
  const [asksPassword, setAsksPassword] = useState(false)
  const act = useAct(operation)
  const t = useKitTexts()
  const label = props.label ?? summary[useLocale()]
  const words = useFaultWords()
  const said = (error: unknown) => {
    if (isProblem(error, 'auth.fresh_needed', 'auth.sign_on_required')) return t('freshNeeded')
    if (asksPassword && isProblem(error, 'auth.invalid_credentials')) return t('wrongPassword')
    return (error instanceof ProblemError && wordsFor(error, props.refusals)) || words(error)
  }
  const fault = said(act.error)
  const denied = useMay()(operation) ? blocked : t('askOwnerAction')
  const close = () => {
    setOpen(false)
    props.onClose?.()
  }
  const asks = risk !== 'nothing' || preview !== undefined
  const run = (more: Partial<Input<K>> = {}) =>
    act.mutate({ ...input, ...more } as Input<K>, {
      onSuccess: (output) => {
        close()
        const takeBack = undo && (() => void back(undo, t('undone')))
        tell({ text: t('done', { what: label }), tone: 'good', undo: takeBack })
        props.onDone?.(output)
      },
      onError: (error) => {
        if (isProblem(error, 'auth.fresh_needed')) setAsksPassword(true)
        if (!asks) tell({ text: `${label}: ${said(error)}`, tone: 'bad' })
        props.onRefused?.()
      },
    })
  const start = () => {
    if (denied || act.isPending) return
    act.reset()
    if (asks) setOpen(true)
    else run()
  }
  const isLetterAllowed = props.stops || (risk !== 'money' && risk !== 'access')
  useKeys(hotkey && isLetterAllowed ? [{ keys: hotkey, what: label, run: start }] : [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    run({ ...props.read?.(form), ...(asksPassword && { password: textOf(form, 'proof') }) } as Partial<Input<K>>)
  }
  return (
    <>
      {!props.startOpen && (
        <Button
          variant={props.tone === 'main' ? 'filled' : 'default'}
          size="sm"
          aria-disabled={denied !== undefined}
          title={denied}
          loading={act.isPending && !open}
          onClick={start}
        >
          {label}
          {hotkey && isLetterAllowed && (
            <span className="key" aria-hidden="true">
              {hotkey}
            </span>
          )}
          {props.about && <span className="hidden">: {props.about}</span>}
          {denied && <span className="hidden">. {denied}</span>}
        </Button>
      )}
      <Dialog opened={open} close={close} title={label}>
        <form onSubmit={submit}>
          {preview}
          {asksPassword && (
            <TextInput name="proof" type="password" label={t('password')} autoComplete="current-password" required />
          )}
          <p className="soft">{props.riskWords ?? t(`risk_${risk}`)}</p>
          {act.isError && <FaultNote>{fault}</FaultNote>}
          <div className="row end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={act.isPending} data-autofocus={!props.read || undefined}>
              {t('confirm')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}

async function back({ operation, input }: NonNullable<ActionProps<Name>['undo']>, said: string): Promise<void> {
  try {
    noteOwn(await litper.call(operation, input as never))
    tell({ text: said, tone: 'good' })
  } catch (error) {
    tell({ text: error instanceof Error ? error.message : String(error), tone: 'bad' })
  }
  invalidate(operation.split('.')[0]!)
}
