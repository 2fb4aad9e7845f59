import { TextInput } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useAnswer } from '../../../kit/queries.ts'
import { Section } from '../../../kit/section.tsx'
import { FlowActions } from './flow-actions.tsx'
import { FlowRuns } from './flow-runs.tsx'
import type { Graph, Whole } from './graph.ts'
import { ProblemList } from './problem-list.tsx'
import { StepList } from './step-list.tsx'
import { useFlowTexts } from './texts.ts'
import { TriggerForm } from './trigger-form.tsx'
import { TryFlow } from './try-flow.tsx'

/** The drawing is another view of the list; who opens another screen does not load it. */
const Canvas = lazy(() => import('./canvas.tsx').then((part) => ({ default: part.Canvas })))

export function Designer({ flow }: { flow: Whole }) {
  const t = useFlowTexts()
  const [kept, setKept] = useState({ revision: flow.revision, graph: flow.graph as Graph, name: flow.name })
  const [name, setName] = useState(flow.name)
  const [graph, setGraph] = useState<Graph>(flow.graph)
  const [chosen, choose] = useState<string>()
  const kit = useAnswer('flows.kit', {}).data
  const isChanged = name !== kept.name || JSON.stringify(graph) !== JSON.stringify(kept.graph)
  const drawing = { graph, change: setGraph, chosen, choose, problems: flow.problems, kit }
  return (
    <>
      <FlowActions
        flow={flow}
        draft={{ id: flow.id, name, graph, revision: kept.revision }}
        isChanged={isChanged}
        saved={({ revision }) => setKept({ revision, graph, name })}
        moved={({ revision }) => setKept({ ...kept, revision })}
      />
      <ProblemList problems={flow.problems.filter(({ node }) => node === null)} />
      <div className="columns flow-columns">
        <div className="stack">
          <Section title={t('trigger')}>
            <div className="stack">
              <TextInput
                label={t('name')}
                value={name}
                maxLength={80}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <TriggerForm graph={graph} change={setGraph} kit={kit} />
            </div>
          </Section>
          <Section title={t('design')}>
            <StepList {...drawing} />
          </Section>
        </div>
        <div className="stack">
          <Section title={t('canvas')}>
            <p className="soft">{t('canvasHelp')}</p>
            <Suspense fallback={<div className="skeleton" role="status" aria-label={t('canvasLoading')} />}>
              <Canvas {...drawing} />
            </Suspense>
          </Section>
          <TryFlow flow={flow} graph={graph} />
        </div>
      </div>
      <FlowRuns flowId={flow.id} />
    </>
  )
}
