export { AuthGuard } from './auth/auth.guard.ts'
export { InsideGuard } from './auth/inside.guard.ts'
export { signInternal, verifyInternal } from './auth/internal-token.ts'
export { AUTHENTICATOR, type Authenticator, type Principal, Public, Roles, type Shown } from './auth/principal.ts'
export { shownBy } from './auth/shown.ts'
export { loadSettings } from './config/load.ts'
export { parseSettings } from './config/parse-settings.ts'
export { derivedKey, Sealer } from './config/secrets.ts'
export { type Settings, settingsShape } from './config/settings.ts'
export {
  type Actor,
  asTenant,
  type Context,
  currentContext,
  currentTenant,
  identify,
  runInContext,
} from './context/context.ts'
export { partsToken, provideParts, type Token, token } from './context/parts.ts'
export {
  AUDIT_TRAIL,
  BLOBS,
  BREAKERS,
  BROADCAST,
  CACHE,
  CLOCK,
  CONTROLS,
  DATABASE,
  DEAD_LETTERS,
  DOCUMENTS,
  EFFECT_LEDGER,
  EMBEDDINGS,
  EVENT_BUS,
  HTTP_CLIENT,
  INBOX,
  LANGUAGE_MODEL,
  LOCKS,
  MEASURES,
  MODEL_SPEND,
  OPERATIONS,
  OUTBOX,
  PARKED_EVENTS,
  PEOPLE_RECORDS,
  RATE_LIMITS,
  RESTORES,
  SEALER,
  SEARCH,
  SERVICE_NAMES,
  SETTINGS,
  TASK_QUEUE,
  TENANTS,
  VECTORS,
} from './context/tokens.ts'
export { believeNothing } from './effects/doubt.ts'
export { Effect, type EffectHandler, type EffectOptions, type Settlement } from './effects/effect.ts'
export { Effects } from './effects/effects.ts'
export { backoff, verdictOf } from './effects/verdict.ts'
export { EventContext } from './events/event-context.ts'
export { Ctx, On, Payload } from './events/on.ts'
export { Events, envelop } from './events/publish.ts'
export { COMPANIONS, type Companions, READINESS, type ReadinessProbe } from './http/health.controller.ts'
export { escaped, styleHash } from './http/html.ts'
export { afterCursor, type Page, pageOf } from './http/paging.ts'
export { parseInput } from './http/parse-input.ts'
export { parseJson } from './http/parse-json.ts'
export { problemOf } from './http/problem.filter.ts'
export { PROBLEM_TYPE, type Problem, problem } from './http/problem.ts'
export { Answers, OPERATION } from './operations/answers.ts'
export { callerOfOperations } from './operations/calls/caller.ts'
export { Catalogue } from './operations/calls/catalogue.ts'
export type { Document as ContractDocument, Schema as ContractSchema } from './operations/calls/document.ts'
export { requestOfCall } from './operations/calls/request-of-call.ts'
export { callableOf, mayCall, type Tool, toolsOf } from './operations/calls/tools.ts'
export { Description } from './operations/description.ts'
export type { OpenApi } from './operations/openapi.ts'
export type { InputOf, Operation, OutputOf } from './operations/operation.ts'
export { type Answered, Operations } from './operations/operations.ts'
export { MOST_UPLOAD_BYTES } from './operations/read-multipart.ts'
export { Forgotten, without } from './people/forgotten.ts'
export { holdsPeople } from './people/holds-people.ts'
export { Marks } from './people/marks.ts'
export { maskedName } from './people/masked.ts'
export { runService } from './run/run-service.ts'
export type { ServiceDefinition, ServiceModule } from './run/service-definition.ts'
export { type RunningService, startService } from './run/start-service.ts'
export { Sweep, type SweepHandler } from './run/sweep.ts'
export { type Entity, entity, json, jsonb, type NewRowOf, type RowOf, type Some, text } from './store/entity.ts'
export { type Table, tableOf } from './store/table.ts'
export { currentTraceparent } from './telemetry/current-traceparent.ts'
export { createLog, type Log } from './telemetry/log.ts'
export { count, observe } from './telemetry/metrics.ts'
export { watchReader } from './telemetry/spine-gauges.ts'
export { tracing } from './telemetry/tracing.ts'
