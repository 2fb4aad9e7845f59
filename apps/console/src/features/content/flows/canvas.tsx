import '@xyflow/react/dist/base.css'
import {
  Background,
  type Connection,
  type Edge,
  Handle,
  type Node,
  type NodeChange,
  type NodeProps,
  Position,
  ReactFlow,
} from '@xyflow/react'
import { useMemo } from 'react'
import { changeNode, type FlowNode, link, linkOf, OUTLETS, type Outlet, removeNode } from './graph.ts'
import { placesOf } from './layout.ts'
import { type Drawing, signOf } from './step-list.tsx'
import { useFlowTexts } from './texts.ts'
import { useStepWords } from './words.tsx'

interface Shown extends Record<string, unknown> {
  readonly node: FlowNode
  readonly text: string
  readonly wrong: number
  readonly isFirst: boolean
}
type StepNode = Node<Shown, 'step'>
const TYPES = { step: Step }

/** The flow as a drawing: the same data as the list beside it. */
export function Canvas({ graph, change, chosen, choose, problems }: Drawing) {
  const t = useFlowTexts()
  const words = useStepWords()
  const places = useMemo(() => placesOf(graph), [graph])
  const nodes = graph.nodes.map((node): StepNode => {
    const wrong = problems.filter((one) => one.node === node.id).length
    const data = { node, text: words(node), wrong, isFirst: node.id === graph.start }
    const ariaLabel = `${t(node.kind)}: ${data.text}`
    return { id: node.id, type: 'step', position: places.get(node.id)!, data, selected: node.id === chosen, ariaLabel }
  })
  const edges = graph.nodes.flatMap((node) =>
    OUTLETS[node.kind].flatMap((outlet): Edge[] => {
      const target = linkOf(node, outlet)
      return target === undefined ? [] : [{ id: `${node.id} ${outlet}`, source: node.id, sourceHandle: outlet, target }]
    }),
  )
  const moved = (changes: readonly NodeChange<StepNode>[]) => {
    for (const one of changes) {
      if (one.type === 'select' && one.selected) choose(one.id)
      if (one.type === 'remove') change(removeNode(graph, one.id))
      if (one.type === 'position' && one.position) {
        const place = { x: Math.round(one.position.x), y: Math.round(one.position.y) }
        change(changeNode(graph, one.id, (node) => ({ ...node, place })))
      }
    }
  }
  const connect = ({ source, sourceHandle, target }: Connection) => {
    if (sourceHandle && source !== target) change(link(graph, source, sourceHandle as Outlet, target))
  }
  const cut = (gone: readonly Edge[]) =>
    change(
      gone.reduce((rest, { source, sourceHandle }) => link(rest, source, sourceHandle as Outlet, undefined), graph),
    )
  return (
    <div className="flow-canvas">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={TYPES}
        onNodesChange={moved}
        onEdgesDelete={cut}
        onConnect={connect}
        fitView
        minZoom={0.2}
        maxZoom={1.5}
        fitViewOptions={{ maxZoom: 1 }}
        preventScrolling={false}
        zoomOnScroll={false}
      >
        <Background />
      </ReactFlow>
    </div>
  )
}

function Step({ data: { node, text, wrong, isFirst } }: NodeProps<StepNode>) {
  const t = useFlowTexts()
  const outlets = OUTLETS[node.kind]
  return (
    <div className={`flow-node ${node.kind}${wrong > 0 ? ' wrong' : ''}`}>
      <Handle type="target" position={Position.Top} aria-hidden="true" />
      <span>
        {isFirst && '▶ '}
        <span aria-hidden="true">{signOf(node.kind)}</span> {text}
      </span>
      {wrong > 0 && <span className="status bad">✕ {t('problems', { count: wrong })}</span>}
      {outlets.length > 1 && (
        <span className="flow-outlets soft">
          {outlets.map((outlet) => (
            <span key={outlet}>{t(outlet)}</span>
          ))}
        </span>
      )}
      {outlets.map((outlet, at) => (
        <Handle
          key={outlet}
          id={outlet}
          type="source"
          position={Position.Bottom}
          title={t(outlet)}
          className={outlets.length > 1 ? `outlet-${at}` : ''}
          aria-hidden="true"
        />
      ))}
    </div>
  )
}
