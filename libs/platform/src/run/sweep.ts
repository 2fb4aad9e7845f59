import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common'

export const SWEEP = 'litper:sweep'
export interface SweepOptions {
  readonly name: string
  /** Five-field cron, UTC. */
  readonly cron: string
}

/** Marks a provider whose `run` is called for each tenant on a schedule, in one process at a time. */
export const Sweep = (options: SweepOptions): ClassDecorator =>
  applyDecorators(Injectable(), SetMetadata(SWEEP, options)) as ClassDecorator
export interface SweepHandler {
  run(): Promise<void>
}
