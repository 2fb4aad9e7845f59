import { Button, TextInput } from '@mantine/core'
import { Action } from '../../kit/action.tsx'
import { filledIn } from '../../kit/form-text.ts'
import { money } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useKeys } from '../../kit/keys.ts'
import { MoreActions } from '../../kit/more-actions.tsx'
import { CONFIRMABLE, HOLDABLE, type Order } from './order-status.tsx'
import { useOrderTexts } from './texts.ts'

const OVER = new Set(['shipped', 'delivered', 'collected', 'returned', 'cancelled'])

/** What can be done with an order as it is now; the server decides again. */
export function OrderActions({ order }: { order: Order }) {
  const t = useOrderTexts()
  const { id, status } = order
  const label = order.waybill?.number
  return (
    <div className="row actions">
      {CONFIRMABLE.has(status) && <Confirm order={order} />}
      {HOLDABLE.has(status) && (
        <Action
          operation="orders.hold"
          input={{ id }}
          hotkey="r"
          label={t('hold')}
          undo={{ operation: 'orders.confirm', input: { id } }}
        />
      )}
      {!OVER.has(status) && <FixAddress order={order} />}
      <Label number={label} />
      {!OVER.has(status) && <More order={order} />}
    </div>
  )
}

function Confirm({ order }: { order: Order }) {
  const t = useOrderTexts()
  const locale = useLocale()
  const { id, name, stop, destination } = order
  const outstanding = stop?.outstanding
  return (
    <Action
      operation="orders.confirm"
      input={{ id }}
      hotkey="c"
      label={t('confirm')}
      read={(form) => {
        const collect = (['outstanding', 'nothing'] as const).find((one) => one === form.get('collect'))
        return collect ? { collect } : {}
      }}
      preview={
        <>
          <p>{t('confirmPreview', { name, city: destination?.city ?? '—' })}</p>
          {stop && (
            <fieldset className="stack">
              <legend>{t('collectAsk')}</legend>
              {outstanding && (
                <label>
                  <input type="radio" name="collect" value="outstanding" required />{' '}
                  {t('collectOutstanding', { amount: money(outstanding, locale) })}
                </label>
              )}
              <label>
                <input type="radio" name="collect" value="nothing" required /> {t('collectNothing')}
              </label>
            </fieldset>
          )}
        </>
      }
    />
  )
}

function FixAddress({ order }: { order: Order }) {
  const t = useOrderTexts()
  const { id, destination, hold } = order
  return (
    <Action
      operation="orders.amend_address"
      input={{ id }}
      hotkey="d"
      label={t('fixAddress')}
      read={(form) => filledIn(form, 'address1', 'address2', 'city')}
      preview={
        <div className="stack">
          {hold?.question && <p className="note warn">{t('needsQuestion', { question: hold.question.code })}</p>}
          <TextInput
            name="address1"
            label={t('street')}
            defaultValue={destination?.address}
            minLength={3}
            maxLength={250}
            data-autofocus
          />
          <TextInput name="address2" label={t('extra')} defaultValue={destination?.notes} maxLength={250} />
          <TextInput name="city" label={t('city')} defaultValue={destination?.city} maxLength={80} />
        </div>
      }
    />
  )
}

/** The carrier's PDF, in a tab of its own. */
function Label({ number }: { number?: string }) {
  const t = useOrderTexts()
  const open = () => {
    if (number) window.open(`/api/v1/waybills/${encodeURIComponent(number)}/label.pdf`, '_blank', 'noopener')
  }
  useKeys([{ keys: 'l', what: t('label'), run: open }])
  return (
    <Button
      variant="default"
      size="sm"
      aria-disabled={!number}
      title={number ? undefined : t('noLabel')}
      onClick={open}
    >
      {t('label')}{' '}
      <span className="key" aria-hidden="true">
        l
      </span>
      {!number && <span className="hidden">. {t('noLabel')}</span>}
    </Button>
  )
}

/** What is seldom wanted and cannot be taken back has no letter. */
function More({ order: { id, name } }: { order: Order }) {
  const t = useOrderTexts()
  return (
    <MoreActions
      entries={[
        {
          label: t('cancel'),
          ask: (close) => (
            <Action
              operation="orders.cancel"
              input={{ id }}
              label={t('cancel')}
              startOpen
              onClose={close}
              read={(form) => filledIn(form, 'reason')}
              preview={
                <div className="stack">
                  <p>{t('cancelPreview', { name })}</p>
                  <TextInput name="reason" label={t('why')} maxLength={200} data-autofocus />
                </div>
              }
            />
          ),
        },
      ]}
    />
  )
}
