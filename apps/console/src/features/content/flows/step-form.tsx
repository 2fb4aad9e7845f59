import { NumberInput, TextInput } from '@mantine/core'
import { CallFields } from './call-fields.tsx'
import {
  changeNode,
  type FlowKit,
  type FlowNode,
  type Graph,
  link,
  linkOf,
  namesFor,
  OUTLETS,
  type Outlet,
} from './graph.ts'
import { Pick } from './pick.tsx'
import { TestFields } from './test-fields.tsx'
import { useFlowTexts } from './texts.ts'
import { useStepWords } from './words.tsx'

interface Props {
  readonly node: FlowNode
  readonly graph: Graph
  readonly change: (graph: Graph) => void
  readonly kit: FlowKit | undefined
}

/** The fields of one step, and where it leads. */
export function StepForm({ node, graph, change, kit }: Props) {
  const t = useFlowTexts()
  const set = (next: FlowNode) => change(changeNode(graph, node.id, () => next))
  return (
    <>
      <TextInput
        label={t('stepTitle')}
        description={t('stepId', { id: node.id })}
        value={node.title ?? ''}
        maxLength={80}
        onChange={(event) => set({ ...node, title: event.currentTarget.value || undefined })}
      />
      {node.kind === 'wait' && (
        <NumberInput
          label={t('minutes')}
          value={node.minutes}
          min={1}
          max={43_200}
          hideControls
          onChange={(value) => set({ ...node, minutes: Math.round(Number(value)) || 0 })}
        />
      )}
      {node.kind === 'condition' && (
        <TestFields
          legend={t('allOf')}
          tests={node.tests}
          names={namesFor(graph, kit, node.id)}
          change={(tests) => set({ ...node, tests })}
        />
      )}
      {node.kind === 'call' && <CallFields node={node} graph={graph} set={set} kit={kit} />}
      {OUTLETS[node.kind].map((outlet) => (
        <LinkField key={outlet} node={node} outlet={outlet} graph={graph} change={change} />
      ))}
    </>
  )
}

interface LinkProps extends Omit<Props, 'kit'> {
  readonly outlet: Outlet
}
function LinkField({ node, outlet, graph, change }: LinkProps) {
  const t = useFlowTexts()
  const words = useStepWords()
  const others = graph.nodes.filter(({ id }) => id !== node.id)
  const nowhere = outlet === 'refused' ? t('fails') : t('stops')
  return (
    <Pick
      label={t(outlet)}
      value={linkOf(node, outlet) ?? ''}
      options={[['', nowhere], ...others.map((one) => [one.id, `${one.id}: ${words(one)}`] as const)]}
      choose={(to) => change(link(graph, node.id, outlet, to || undefined))}
    />
  )
}
