import { DomainError } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { HELD } from '../usecases/calls.ts'

/** Why the ledger gave an effect up. What was still waiting when its time was over has done nothing. */
export const codeOf = (error: unknown): string =>
  error instanceof DomainError ? error.code : error instanceof NotYet ? HELD : 'run.failed'
