import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Action } from '../../../kit/action.tsx'
import { type Input, litper, type Output } from '../../../kit/client.ts'
import { useReasonWords } from '../../../kit/flow-reasons.ts'
import { useLater } from '../../../kit/later.ts'
import { useAnswer } from '../../../kit/queries.ts'
import { Section } from '../../../kit/section.tsx'
import { FaultNote, useFaultWords } from '../../../kit/states.tsx'
import type { Graph, Whole } from './graph.ts'
import { Pick } from './pick.tsx'
import { ProblemList } from './problem-list.tsx'
import { Receipt } from './receipt.tsx'
import { useFlowTexts } from './texts.ts'

/** Goes through what is drawn with a real order, without doing anything; or runs what is published. */
export function TryFlow({ flow, graph }: { flow: Whole; graph: Graph }) {
  const t = useFlowTexts()
  const navigate = useNavigate()
  const words = useFaultWords()
  const [search, setSearch] = useState('')
  const [chosen, choose] = useState('')
  const asked = useLater(search.trim(), 200)
  const orders = useAnswer('orders.list', { limit: 20, ...(asked && { search: asked }) }).data?.data ?? []
  const order = orders.find(({ id }) => id === chosen) ?? orders[0]
  // nothing changes by it, so nothing is read anew
  const act = useMutation({
    mutationFn: (input: Input<'flows.dry_run'>) => litper.call('flows.dry_run', input),
  })
  return (
    <Section title={t('try')}>
      <div className="stack">
        <p className="soft">{t('tryHelp')}</p>
        <TextInput
          label={t('findOrder')}
          value={search}
          maxLength={100}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {order ? (
          <Pick
            label={t('order')}
            value={order.id}
            options={orders.map(
              ({ id, name, customer }) => [id, `${name} · ${customer.firstName} ${customer.lastName}`] as const,
            )}
            choose={choose}
          />
        ) : (
          <p>{t('noOrders')}</p>
        )}
        <div className="row">
          <Button
            variant="default"
            size="sm"
            aria-disabled={!order}
            loading={act.isPending}
            onClick={() => order && act.mutate({ graph, orderId: order.id })}
          >
            {t('tryIt')}
          </Button>
          {flow.state === 'published' && order && (
            <Action
              operation="flows.run"
              input={{ id: flow.id, orderId: order.id }}
              label={t('run')}
              preview={
                <p>
                  {t('runPreview')} <strong>{order.name}</strong>
                </p>
              }
              onDone={({ runId }) => void navigate({ to: '/contenido/flujos/corridas/$id', params: { id: runId } })}
            />
          )}
        </div>
        {act.isError && <FaultNote>{words(act.error)}</FaultNote>}
        {act.data && <Tried tried={act.data} />}
      </div>
    </Section>
  )
}

function Tried({ tried }: { tried: Output<'flows.dry_run'> }) {
  const t = useFlowTexts()
  const why = useReasonWords()
  const { starts, missing, receipt, end, reason, problems } = tried
  return (
    <div role="status" className="stack">
      <ProblemList problems={problems} />
      <p>{t(starts ? 'wouldStart' : 'wouldNotStart')}</p>
      {missing.length > 0 && <p className="soft">{t('missing', { fields: missing.join(', ') })}</p>}
      <Receipt steps={receipt} />
      <p>{end === 'done' ? t('endsDone') : t('endsFailed', { reason: why(reason) })}</p>
    </div>
  )
}
