import { expect, it } from 'vitest'
import { addNode, BLANK, type Graph, inOrder, link, removeNode, typed } from './graph.ts'
import { placesOf } from './layout.ts'

const drawn = (): Graph => {
  let { graph, id } = addNode(BLANK, 'condition')
  const first = id
  ;({ graph, id } = addNode(graph, 'call', first))
  ;({ graph, id } = addNode(graph, 'wait', first))
  ;({ graph } = addNode(graph, 'end', id))
  return link(graph, 'accion_1', 'next', 'fin_1')
}

it('leads the first free way out of a step to the one that is added', () => {
  const graph = drawn()
  expect(graph.start).toBe('si_1')
  expect(graph.nodes).toMatchObject([
    { id: 'si_1', yes: 'accion_1', no: 'espera_1' },
    { id: 'accion_1', next: 'fin_1' },
    { id: 'espera_1', next: 'fin_1' },
    { id: 'fin_1' },
  ])
})

it('removes a step with all that leads to it, and begins with another one', () => {
  const graph = removeNode(drawn(), 'fin_1')
  expect(graph.nodes.flatMap((one) => Object.values(one))).not.toContain('fin_1')
  expect(removeNode(drawn(), 'si_1').start).toBe('accion_1')
  expect(removeNode(addNode(BLANK, 'end').graph, 'fin_1').start).toBeUndefined()
})

it('lists steps in the order in which they are taken, and what nothing leads to at the end', () => {
  const { graph } = addNode(drawn(), 'call')
  expect(inOrder(graph).map(({ id }) => id)).toEqual(['si_1', 'accion_1', 'espera_1', 'fin_1', 'accion_2'])
  const loop = link(addNode(BLANK, 'wait').graph, 'espera_1', 'next', 'espera_1')
  expect(inOrder(loop).map(({ id }) => id)).toEqual(['espera_1'])
})

it('places each step below all that lead to it, where nobody moved it', () => {
  const places = placesOf(drawn())
  const y = (id: string) => places.get(id)!.y
  expect(y('si_1')).toBeLessThan(y('accion_1'))
  expect(y('accion_1')).toBe(y('espera_1'))
  expect(y('fin_1')).toBeGreaterThan(y('espera_1'))
  const moved = { ...drawn(), nodes: drawn().nodes.map((one) => ({ ...one, place: { x: 7, y: 9 } })) }
  expect(placesOf(moved).get('fin_1')).toEqual({ x: 7, y: 9 })
})

it('takes a number for a number, and a template for a text', () => {
  expect(['5', '{{trigger.total}}', ''].map((text) => typed('number', text))).toEqual([5, '{{trigger.total}}', ''])
  expect([typed('boolean', 'true'), typed('text', '5')]).toEqual([true, '5'])
})
