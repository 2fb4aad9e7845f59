import { BROKEN, FLOW, RUN } from './flows.testing.ts'
import { none, press, refused, type Shot, text } from './shot.testing.ts'

const LIST = '/contenido/flujos'
const ONE = `${LIST}/${FLOW.id}`
export const FLOW_SHOTS: readonly Shot[] = [
  { name: 'flow', path: ONE, ready: '.react-flow__node' },
  { name: 'flows', path: LIST, ready: '.ready-flows li' },
  { name: 'flow-step', path: ONE, ready: '.react-flow__node', act: press(/avisa$/) },
  {
    name: 'flow-problems',
    path: ONE,
    ready: '.react-flow__node',
    changes: [{ operation: 'flows.find', answer: BROKEN }],
  },
  {
    name: 'flow-trial',
    path: ONE,
    ready: '.react-flow__node',
    act: async (shown) => {
      await press(/^Ensayar$/)(shown)
      await text('Terminaría bien')(shown)
      await shown.getByText('Terminaría bien').scrollIntoViewIfNeeded()
    },
  },
  { name: 'flow-run', path: `${LIST}/corridas/${RUN.id}`, ready: '.timeline li' },
  { name: 'flows-empty', path: LIST, ready: '.empty', changes: [none('flows.list')] },
  { name: 'flows-forbidden', path: LIST, ready: '.note', changes: [refused('flows.list', 403, 'auth.role_missing')] },
]
