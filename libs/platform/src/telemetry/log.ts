import { type Logger, pino } from 'pino'
import { currentContext } from '../context/context.ts'

/** Structured lines with the ids of the context. No field holds personal data: log ids and codes only. */
export const createLog = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const context = currentContext()
      return context ? { tenant: context.tenant, correlation: context.correlation } : {}
    },
    redact: { paths: ['*.phone', '*.email', '*.address', '*.token', '*.authorization'], censor: '[redacted]' },
  })
