import { faultHooks } from './fault-hooks.ts'
import type { Fault, Faults } from './fault-kinds.ts'

export function createFaults(random: () => number = Math.random): Faults {
  let active: Fault[] = []
  let counter = 0

  function alive(): Fault[] {
    if (active.length > 0) active = active.filter((fault) => fault.until > Date.now())
    return active
  }

  const faults: Omit<Faults, 'guard' | 'attach'> = {
    add(order) {
      counter += 1
      const fault: Fault = { ...order, id: `fault-${counter}`, until: Date.now() + order.forSeconds * 1000, hits: 0 }
      active.push(fault)
      return fault
    },
    list: () => alive(),
    clear() {
      active = []
    },
    pick(target, kinds) {
      for (const fault of alive()) {
        if (fault.target !== target || (kinds && !kinds.includes(fault.kind))) continue
        if (random() >= fault.rate) continue
        fault.hits += 1
        return fault
      }
      return undefined
    },
  }
  return { ...faults, ...faultHooks(faults.pick, random) }
}
