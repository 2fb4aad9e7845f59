import type { Output } from '../../kit/client.ts'

export type Control = Output<'controls.list'>['data'][number]
