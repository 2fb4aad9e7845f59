import { Button } from '@mantine/core'
import { addNode, type FlowKit, type Graph, inOrder, KINDS, type Kind, type Problem, removeNode } from './graph.ts'
import { Pick } from './pick.tsx'
import { ProblemList } from './problem-list.tsx'
import { StepForm } from './step-form.tsx'
import { useFlowTexts } from './texts.ts'
import { useStepWords } from './words.tsx'

export interface Drawing {
  readonly graph: Graph
  readonly change: (graph: Graph) => void
  readonly chosen: string | undefined
  readonly choose: (id: string | undefined) => void
  readonly problems: readonly Problem[]
  readonly kit: FlowKit | undefined
}

const SIGNS: Readonly<Record<Kind, string>> = { call: '▸', condition: '◇', wait: '◷', end: '■' }
export const signOf = (kind: Kind): string => SIGNS[kind]

/** All steps with their links, by keyboard alone: each is added, changed, linked and removed here. */
export function StepList({ graph, change, chosen, choose, problems, kit }: Drawing) {
  const t = useFlowTexts()
  const words = useStepWords()
  const add = (kind: Kind) => {
    const added = addNode(graph, kind, chosen)
    change(added.graph)
    choose(added.id)
  }
  const remove = (id: string) => {
    change(removeNode(graph, id))
    choose(undefined)
  }
  const steps = inOrder(graph)
  return (
    <div className="stack">
      {steps.length > 0 && (
        <Pick
          label={t('first')}
          value={graph.start ?? ''}
          options={[['', t('choose')], ...steps.map((one) => [one.id, `${one.id}: ${words(one)}`] as const)]}
          choose={(start) => change({ ...graph, start: start || undefined })}
        />
      )}
      <ol className="flow-steps">
        {steps.map((node) => {
          const isOpen = node.id === chosen
          const wrong = problems.filter((one) => one.node === node.id)
          return (
            <li key={node.id} className={isOpen ? 'open' : ''}>
              <button
                type="button"
                className="flow-step"
                aria-expanded={isOpen}
                onClick={() => choose(isOpen ? undefined : node.id)}
              >
                <span aria-hidden="true">{signOf(node.kind)}</span> <span className="hidden">{t(node.kind)}: </span>
                {words(node)} <span className="soft">{node.id}</span>
                {wrong.length > 0 && <span className="status bad"> ✕ {t('problems', { count: wrong.length })}</span>}
              </button>
              <ProblemList problems={wrong} />
              {isOpen && (
                <div className="stack">
                  <StepForm node={node} graph={graph} change={change} kit={kit} />
                  <div className="row">
                    <Button variant="default" size="compact-sm" onClick={() => remove(node.id)}>
                      {t('remove')} <span className="hidden">: {node.id}</span>
                    </Button>
                  </div>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <fieldset className="row" aria-label={t('add')}>
        {KINDS.map((kind) => (
          <Button key={kind} variant="default" size="compact-sm" onClick={() => add(kind)}>
            + {t(kind)}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}
