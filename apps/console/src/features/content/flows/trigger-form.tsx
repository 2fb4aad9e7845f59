import { NumberInput, TextInput } from '@mantine/core'
import { useEventTexts } from './event-texts.ts'
import { type FlowKit, type Graph, triggerFields } from './graph.ts'
import { Pick } from './pick.tsx'
import { TestFields } from './test-fields.tsx'
import { useFlowTexts } from './texts.ts'

interface Props {
  readonly graph: Graph
  readonly change: (graph: Graph) => void
  readonly kit: FlowKit | undefined
}

/** What begins the flow: an event with conditions, a schedule, or a person. */
export function TriggerForm({ graph, change, kit }: Props) {
  const t = useFlowTexts()
  const events = useEventTexts()
  const { trigger, zone, perDay } = graph
  const set = (next: Graph['trigger']) => change({ ...graph, trigger: next })
  const names = (kit?.triggers ?? []).flatMap(({ event }) => (event === null ? [] : [event as EventName]))
  const begin = (on: string) => {
    if (on === 'event') set({ on, event: names[0] ?? 'orders.order-placed', tests: [] })
    else set(on === 'cron' ? { on, cron: '0 8 * * 1-5' } : { on: 'person' })
  }
  const fields = Object.keys(triggerFields(trigger, kit))
  return (
    <>
      <Pick
        label={t('starts')}
        value={trigger.on}
        options={(['event', 'cron', 'person'] as const).map((one) => [one, t(`on_${one}`)] as const)}
        choose={begin}
      />
      {trigger.on === 'event' && (
        <>
          <Pick
            label={t('event')}
            value={trigger.event}
            options={names.map((one) => [one, events(one)] as const)}
            choose={(event) => set({ on: 'event', event: event as EventName, tests: [] })}
          />
          <TestFields
            legend={t('when')}
            tests={trigger.tests}
            names={fields}
            change={(tests) => set({ ...trigger, tests })}
          />
        </>
      )}
      {trigger.on === 'cron' && (
        <TextInput
          label={t('cron')}
          description={t('cronHelp')}
          value={trigger.cron}
          maxLength={100}
          onChange={(event) => set({ on: 'cron', cron: event.currentTarget.value })}
        />
      )}
      <div className="row">
        <TextInput
          label={t('zone')}
          value={zone}
          maxLength={60}
          onChange={(event) => change({ ...graph, zone: event.currentTarget.value })}
        />
        <NumberInput
          label={t('perDay')}
          value={perDay}
          min={1}
          max={5000}
          hideControls
          onChange={(value) => change({ ...graph, perDay: Math.max(1, Math.round(Number(value)) || 1) })}
        />
      </div>
    </>
  )
}
type EventName = Extract<Graph['trigger'], { on: 'event' }>['event']
