import { deliveryQuality } from './catalogue/delivery-quality.ts'
import { exceptions } from './catalogue/exceptions.ts'
import { logistics } from './catalogue/logistics.ts'
import { messages } from './catalogue/messages.ts'
import { money } from './catalogue/money.ts'
import { sales } from './catalogue/sales.ts'
import type { Metric } from './metric.ts'

/** Every business number, each defined once. */
export const METRICS: readonly Metric[] = [
  ...sales,
  ...logistics,
  ...deliveryQuality,
  ...exceptions,
  ...messages,
  ...money,
]

const byName = new Map(METRICS.map((metric) => [metric.name, metric]))
export const metricOf = (name: string): Metric | undefined => byName.get(name)
