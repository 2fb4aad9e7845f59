import type { Envelope } from '@litper/ports'

export const STREAMS = ['law.stream', 'law.wanted'].map((name) => ({ name, partitions: 4 }))

export const numberOf = (envelope: Envelope): number => (envelope.data as { n: number }).n
