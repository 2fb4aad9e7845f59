import type { LoggerService } from '@nestjs/common'
import type { Log } from './log.ts'

/** Writes Nest's own lines to our log: information as debug, warnings and errors as they are. */
export function nestLog(log: Log): LoggerService {
  const at =
    (level: 'debug' | 'warn' | 'error') =>
    (message: unknown, ...rest: unknown[]) =>
      log[level]({ nest: rest.map(String) }, String(message))
  return { log: at('debug'), error: at('error'), warn: at('warn'), debug: at('debug'), verbose: at('debug') }
}
