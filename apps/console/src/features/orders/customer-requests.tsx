import { Textarea } from '@mantine/core'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { dayAndTime, dayOfDate } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Status } from '../../kit/status.tsx'
import { useOrderTexts } from './texts.ts'

type CustomerRequest = Output<'waybills.list_requests'>['data'][number]

/** What the customer asked on their page, each with its answer; absent when nothing was asked. */
export function CustomerRequests({ orderId }: { orderId: string }) {
  const t = useOrderTexts()
  const { data } = useAnswer('waybills.list_requests', { orderId, limit: 20 })
  if (!data || data.data.length === 0) return null
  return (
    <Section title={t('requests')}>
      <ul className="list">
        {data.data.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ one }: { one: CustomerRequest }) {
  const t = useOrderTexts()
  const locale = useLocale()
  const { id, kind, date, text, state, askedAt, answer } = one
  const what = kind === 'date' ? t('requestDate', { day: date ? dayOfDate(date, locale) : '—' }) : (text ?? '—')
  return (
    <li>
      <span>
        <Status tone={state === 'open' ? 'waiting' : 'good'}>{what}</Status>{' '}
        <span className="soft">{dayAndTime(askedAt, locale)}</span>
        {answer && <div className="soft">{t('requestAnswer', { answer })}</div>}
      </span>
      {state === 'open' && (
        <Action
          operation="waybills.answer_request"
          input={{ id, text: '' }}
          label={t('answerRequest')}
          about={what}
          read={(form) => ({ text: textOf(form, 'text') })}
          refusals={{ 'request.answered': t('requestAnswered') }}
          preview={
            <div className="stack">
              <p>{what}</p>
              <Textarea
                name="text"
                label={t('answerText')}
                description={t('answerSeen')}
                required
                maxLength={500}
                rows={3}
                data-autofocus
              />
            </div>
          }
        />
      )}
    </li>
  )
}
