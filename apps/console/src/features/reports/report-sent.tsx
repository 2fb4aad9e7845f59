import { Button } from '@mantine/core'
import { useState } from 'react'
import { Action } from '../../kit/action.tsx'
import { isProblem, type Output } from '../../kit/client.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useFileTexts } from './file-texts.ts'
import { useRecipientTexts } from './recipient-texts.ts'

type Report = Output<'reports.list'>['data'][number]
type Sent = Output<'messages.of_report'>['data'][number]
const TONES: Readonly<Record<Sent['state'], Tone>> = {
  queued: 'waiting',
  sent: 'waiting',
  delivered: 'good',
  read: 'good',
  failed: 'bad',
  cancelled: 'plain',
}

/** Sends a report to its recipients, and shows who got it. */
export function ReportSent({ report: { id, kind } }: { report: Pick<Report, 'id' | 'kind'> }) {
  const t = useRecipientTexts()
  const file = useFileTexts()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Action
        operation="reports.send"
        input={{ id }}
        label={t('send')}
        about={file(kind)}
        riskWords={t('sendRisk')}
        preview={<p>{t('sendPreview', { kind: file(kind) })}</p>}
        onDone={() => setAsked(true)}
      />
      {asked ? (
        <Reached id={id} />
      ) : (
        <Button variant="default" size="sm" onClick={() => setAsked(true)}>
          {t('sentTo')}
          <span className="hidden">: {file(kind)}</span>
        </Button>
      )}
    </>
  )
}

function Reached({ id }: { id: string }) {
  const t = useRecipientTexts()
  const query = useAnswer('messages.of_report', { reportId: id })
  if (isProblem(query.error, 'message.none_of_report')) return <span className="soft">{t('noneSent')}</span>
  return (
    <States
      query={query}
      isEmpty={({ data }) => data.length === 0}
      empty={<span className="soft">{t('noneSent')}</span>}
    >
      {({ data }) => (
        <ul className="list lines" aria-label={t('sentTo')}>
          {data.map(({ id: message, to, state, error }) => (
            <li key={message}>
              <Status tone={TONES[state]}>{`${to} ${t(state)}`}</Status>
              {error && <code className="soft">{error}</code>}
            </li>
          ))}
        </ul>
      )}
    </States>
  )
}
