import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { litper } from '../../kit/client.ts'
import { tell } from '../../kit/notices.tsx'
import { invalidate } from '../../kit/queries.ts'
import { useFaultWords } from '../../kit/states.tsx'
import { useKitTexts } from '../../kit/texts.ts'
import type { Answering, DeliveryException } from './delivery-exception.ts'
import { useExceptionTexts } from './texts.ts'

interface Given {
  readonly exception: DeliveryException
  readonly answer: Answering
}

/**
 * An answer counts at once on the screen; what the server refuses comes back with the reason. `gone`: rows that are not to be shown any more.
 * `back`: called with the one whose answer was taken back.
 */
export function useAnswering(back: (exception: DeliveryException) => void) {
  const t = useExceptionTexts()
  const kit = useKitTexts()
  const faultWords = useFaultWords()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const show = (id: string) => setGone((now) => new Set([...now].filter((one) => one !== id)))
  const refused = (label: string, error: unknown) => tell({ text: `${label}: ${faultWords(error)}`, tone: 'bad' })
  const withdraw = async (exception: DeliveryException, label: string) => {
    try {
      await litper.call('waybills.withdraw_answer', { id: exception.id })
      show(exception.id)
      tell({ text: `${kit('undone')}: ${label}`, tone: 'good' })
      back(exception)
    } catch (error) {
      refused(label, error)
    }
    invalidate('waybills')
  }
  const given = useMutation({
    mutationFn: ({ exception: { id, openedAt }, answer }: Given) =>
      litper.call('waybills.answer_exception', { id, openedAt, ...answer }),
    onMutate: ({ exception }: Given) => setGone((now) => new Set([...now, exception.id])),
    onSuccess: (_, { exception, answer }) => {
      const label = `${exception.orderName} · ${t(`answer_${answer.kind}`)}`
      tell({ text: label, tone: 'good', undo: () => void withdraw(exception, label) })
      invalidate('waybills')
    },
    onError: (error, { exception }) => {
      show(exception.id)
      refused(exception.orderName, error)
    },
  })
  return { gone, answer: given.mutate }
}
