import { currentContext } from '../context/context.ts'
import { tracing } from './tracing.ts'

/** What goes with events, effects and requests of ours: the span that runs now, else what came in. */
export const currentTraceparent = (): string | undefined => tracing.current() ?? currentContext()?.traceparent
