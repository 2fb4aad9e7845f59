import './flows.css'
import { Link, useParams } from '@tanstack/react-router'
import { useAnswer } from '../../../kit/queries.ts'
import { RecordPage } from '../../../kit/record-page.tsx'
import { Designer } from './designer.tsx'
import { useFlowTexts } from './texts.ts'

/** One flow: its steps as a list and as a drawing, its trial, its runs. */
export function FlowPage() {
  const t = useFlowTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      query={useAnswer('flows.find', { id }, { keep: false })}
      back={<Link to="/contenido/flujos">← {t('flows')}</Link>}
      title={t('flow')}
      notFound={t('notFound')}
      missing={['flow.not_found', 'request.not_found', 'request.invalid']}
    >
      {(flow) => <Designer key={flow.id} flow={flow} />}
    </RecordPage>
  )
}
