import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useMay } from '../../kit/access.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { filledIn } from '../../kit/form-text.ts'
import { useKeys } from '../../kit/keys.ts'
import { useKitTexts } from '../../kit/texts.ts'
import { ANSWERS, type Answering, type AnswerKind, type DeliveryException } from './delivery-exception.ts'
import { useExceptionTexts } from './texts.ts'

/** These are asked about before they are given. */
const ASKS: ReadonlySet<AnswerKind> = new Set(['date', 'address', 'return'])

interface Props {
  readonly exception: DeliveryException
  readonly give: (answer: Answering) => void
}

/** Keys 1 to 5, and a for what is done as a rule. What needs no more words is given at once, and can be taken back. */
export function Answers({ exception, give }: Props) {
  const t = useExceptionTexts()
  const kit = useKitTexts()
  const [asked, setAsked] = useState<AnswerKind>()
  const denied = useMay()('waybills.answer_exception') ? undefined : kit('askOwnerAction')
  const start = (kind: AnswerKind) => {
    if (denied) return
    if (ASKS.has(kind)) setAsked(kind)
    else give({ kind })
  }
  const proposed = exception.proposed
  useKeys([
    ...ANSWERS.map((kind, at) => ({ keys: String(at + 1), what: t(`answer_${kind}`), run: () => start(kind) })),
    { keys: 'a', what: `${t('proposed')}: ${t(`answer_${proposed}`)}`, run: () => start(proposed) },
  ])
  return (
    <fieldset className="row" aria-label={t('answers')}>
      {ANSWERS.map((kind, at) => (
        <Button
          key={kind}
          size="sm"
          variant="default"
          className={kind === proposed ? 'proposed' : undefined}
          aria-disabled={denied !== undefined}
          title={denied ?? (kind === proposed ? t('proposed') : undefined)}
          onClick={() => start(kind)}
        >
          {t(`answer_${kind}`)}
          <span className="key" aria-hidden="true">
            {at + 1}
          </span>
          {kind === proposed && <span className="hidden"> ({t('proposed')})</span>}
        </Button>
      ))}
      {asked && (
        <Ask
          exception={exception}
          kind={asked}
          close={() => setAsked(undefined)}
          give={(answer) => {
            setAsked(undefined)
            give(answer)
          }}
        />
      )}
    </fieldset>
  )
}

function Ask({ exception, kind, close, give }: Props & { kind: AnswerKind; close: () => void }) {
  const t = useExceptionTexts()
  const kit = useKitTexts()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    give({ kind, ...filledIn(form, 'date', 'address', 'note') })
  }
  return (
    <Dialog close={close} title={t(`answer_${kind}`)}>
      <form onSubmit={submit} className="stack">
        {kind === 'date' && (
          <TextInput
            name="date"
            type="date"
            label={t('date')}
            required
            min={new Date(Date.now() + 19 * 3_600_000).toISOString().slice(0, 10)}
            defaultValue={exception.nextDay}
            data-autofocus
          />
        )}
        {kind === 'address' && (
          <TextInput
            name="address"
            label={t('newAddress')}
            required
            minLength={5}
            maxLength={250}
            defaultValue={exception.destination.address}
            data-autofocus
          />
        )}
        {kind === 'return' && <p>{t('returnPreview', { order: exception.orderName })}</p>}
        <TextInput name="note" label={t('note')} maxLength={300} />
        <div className="row end">
          <Button variant="default" onClick={close}>
            {kit('cancel')}
          </Button>
          <Button type="submit" data-autofocus={kind === 'return' || undefined}>
            {kit('confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
