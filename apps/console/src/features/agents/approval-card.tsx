import { Link } from '@tanstack/react-router'
import { Action } from '../../kit/action.tsx'
import { filledIn } from '../../kit/form-text.ts'
import { dayAndTime, time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { TextInput } from '../../kit/inputs.tsx'
import { summaryOf } from '../../kit/operation-summary.ts'
import { invalidate } from '../../kit/queries.ts'
import { runPath } from '../../kit/run-path.ts'
import { Status } from '../../kit/status.tsx'
import { Given } from './given.tsx'
import type { Approval } from './run-words.tsx'
import { useAgentTexts } from './texts.ts'

interface Props {
  readonly approval: Approval
  /** It was open when it was first shown, and is not any more. */
  readonly isOver: boolean
  readonly hasKey: boolean
}

/** One action of an agent with its exact input; what is decided is this input and no other. */
export function ApprovalCard({ approval, isOver, hasKey }: Props) {
  const t = useAgentTexts()
  const locale = useLocale()
  const { id, hash, runId, agent, operation, input, why, askedAt, expiresAt, orderId } = approval
  const title = summaryOf(operation)[locale]
  return (
    <div className="stack approval">
      <div className="head">
        <strong>
          {agent}: {title}
        </strong>
        <span className="soft">{dayAndTime(askedAt, locale)}</span>
      </div>
      <Given input={input} />
      <p className="soft">
        {whyText(t, why)} · {t('until', { time: time(expiresAt, locale) })} · {t('bound')}{' '}
        <code>{hash.slice(0, 12)}</code>
      </p>
      {isOver && (
        <p className="note warn" role="status">
          <Status tone="warning">{t('over')}</Status>
        </p>
      )}
      <div className="row">
        {!isOver && (
          <>
            <Decide operation="approvals.approve" approval={approval} title={title} />
            <Decide operation="approvals.deny" approval={approval} title={title} hasKey={hasKey} />
          </>
        )}
        <Link to={runPath(agent)} params={{ id: runId }} aria-label={`${t('openRun')}: ${title} ${id.slice(-4)}`}>
          {t('openRun')}
        </Link>
        {orderId && (
          <Link to="/pedidos/$id" params={{ id: orderId }} aria-label={`${t('openOrder')}: ${title} ${id.slice(-4)}`}>
            {t('openOrder')}
          </Link>
        )}
      </div>
    </div>
  )
}

interface DecideProps {
  readonly operation: 'approvals.approve' | 'approvals.deny'
  readonly approval: Approval
  readonly title: string
  readonly hasKey?: boolean
}

/** The input is sent by its hash, as it was shown: another one is refused. */
export function Decide({ operation, approval: { id, hash, input }, title, hasKey }: DecideProps) {
  const t = useAgentTexts()
  const isYes = operation === 'approvals.approve'
  return (
    <Action
      operation={operation}
      input={{ id, hash }}
      label={t(isYes ? 'approve' : 'deny')}
      about={title}
      {...(isYes ? { tone: 'main' } : { stops: true, hotkey: hasKey ? 'n' : undefined })}
      preview={
        <div className="stack">
          <p>{t(isYes ? 'approvePreview' : 'denyPreview', { what: title })}</p>
          <Given input={input} />
          <TextInput name="note" label={t('note')} maxLength={500} data-autofocus={!isYes || undefined} />
        </div>
      }
      read={(form) => filledIn(form, 'note')}
      refusals={{
        'approval.over': t('refusedOver'),
        'approval.changed': t('refusedChanged'),
        'approval.not_yours': t('refusedNotYours'),
        'approval.not_found': t('refusedOver'),
      }}
      onRefused={() => invalidate('approvals')}
    />
  )
}

type Say = ReturnType<typeof useAgentTexts>

/** `risk:waybill`, `amount:250000`, `always` */
function whyText(t: Say, why: string): string {
  const [rule, value = ''] = why.split(':')
  if (rule === 'amount') return t('why_amount', { amount: value })
  return rule === 'always' ? t('why_always') : t('why_risk')
}
