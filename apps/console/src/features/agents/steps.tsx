import { Action } from '../../kit/action.tsx'
import { time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Empty } from '../../kit/states.tsx'
import { Sign, type Tone } from '../../kit/status.tsx'
import { Decide } from './approval-card.tsx'
import { Given } from './given.tsx'
import { useRunTexts } from './run-texts.ts'
import type { Approval, Receipt, Run } from './run-words.tsx'

const TONES: Readonly<Record<Receipt['outcome'], Tone>> = {
  planned: 'plain',
  asked: 'waiting',
  called: 'agent',
  done: 'good',
  refused: 'bad',
  unknown: 'warning',
  described: 'plain',
}

/** The calls of a run, each with its exact input and its receipt. */
export function Steps({ run }: { run: Run }) {
  const t = useRunTexts()
  const asks = run.receipts.some(({ outcome }) => outcome === 'asked')
  const open = useAnswer('approvals.list', { state: 'open', limit: 100 }, { enabled: asks }).data?.data ?? []
  if (run.receipts.length === 0) return <Empty>{t(run.state === 'ended' ? 'noSteps' : 'noStepsYet')}</Empty>
  return (
    <ol className="timeline">
      {run.receipts.map((receipt) => (
        <li key={receipt.call} className={receipt.kind === 'write' ? 'main' : undefined}>
          <Sign tone={TONES[receipt.outcome]} />
          <Step
            run={run}
            receipt={receipt}
            approval={open.find((one) => one.runId === run.id && one.hash === receipt.hash)}
          />
        </li>
      ))}
    </ol>
  )
}

interface StepProps {
  readonly run: Run
  readonly receipt: Receipt
  readonly approval: Approval | undefined
}

function Step({ run, receipt, approval }: StepProps) {
  const t = useRunTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const { operation, title, input, outcome, code, at, approval: leave, undo, undone } = receipt
  const decided =
    leave?.decision && t(`leave_${leave.decision}`, { who: leave.person?.name || (leave.by ? nameOf(leave.by) : '') })
  return (
    <div className="step">
      <p>{title[locale]}</p>
      <p className="soft">
        {t(`outcome_${outcome}`)}
        {code && outcome !== 'done' && <code> {code}</code>} · {decided && `${decided} · `}
        {time(at, locale)}
        {undone && ` · ${t('undoneBy', { who: nameOf(undone.by), time: time(undone.at, locale) })}`}
      </p>
      {leave?.note && <p className="soft">«{leave.note}»</p>}
      <details>
        <summary>
          <code>{operation}</code>
        </summary>
        <Given input={input} />
      </details>
      {approval && (
        <div className="row">
          <Decide operation="approvals.approve" approval={approval} title={title[locale]} />
          <Decide operation="approvals.deny" approval={approval} title={title[locale]} hasKey />
        </div>
      )}
      {undo && !undone && (
        <Action
          operation="agent_runs.undo"
          input={{ id: run.id, call: receipt.call }}
          label={t('undo')}
          about={title[locale]}
          preview={<p>{t('undoPreview', { by: undo })}</p>}
        />
      )}
    </div>
  )
}
