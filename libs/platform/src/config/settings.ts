import { isIP } from 'node:net'
import { RETENTION_DAYS } from '@litper/kernel'
import { z } from 'zod'
import { canarySettings } from './canary-settings.ts'
import { flag } from './flag.ts'
import { listOf } from './list.ts'
import { lostCallSettings } from './lost-call-settings.ts'
import { modelSettings } from './model-settings.ts'
import { sentrySettings } from './sentry-settings.ts'

const port = z.coerce.number().int().min(0).max(65535)

const WORDS = ['loopback', 'linklocal', 'uniquelocal']
function isProxy(value: string): boolean {
  const [address = '', bits, more] = value.split('/')
  const version = isIP(address)
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
  return WORDS.includes(value) || (version > 0 && fits && more === undefined)
}

/** Every setting of every process. `.env.example` is generated from here. */
export const settingsShape = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production refuses the demo'),
  PORT: port.default(8080).describe('the gateway'),
  HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
  TRUSTED_PROXIES: listOf(
    z.string().refine(isProxy, 'an address, a network (10.0.0.0/8), loopback, linklocal or uniquelocal'),
  ).describe('whose X-Forwarded headers are believed: addresses, networks, loopback, linklocal, uniquelocal'),
  PUBLIC_URL: z.string().optional().describe('how customers and merchants reach the gateway; for tracking links'),
  LITPER_DATA_DIR: z.string().default('.litper').describe('embedded database, files and the installation secret'),
  LITPER_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('at least 32 characters; made and kept in the data directory when absent'),
  LITPER_PREVIOUS_SECRETS: z
    .string()
    .default('')
    .transform((value) => value.split(',').filter(Boolean))
    .pipe(z.array(z.string().min(32)))
    .describe('the secrets before a rotation, separated by commas: what they sealed still opens'),
  LITPER_DEMO: flag('0').describe('1 is the demo: its tenant with known passwords, on this machine only'),
  DATABASE_URL: z.string().default('').describe('PostgreSQL with the right to create roles; empty = embedded'),
  DATABASE_REPLICA_URL: z
    .string()
    .default('')
    .describe('a standby of the same PostgreSQL, for lists and searches; empty = none'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(4)
    .max(200)
    .default(28)
    .describe('most connections of a process to PostgreSQL for its work; half as many more for events, at least four'),
  EVENTS_URL: z.string().default('postgres:').describe('event bus'),
  QUEUE_URL: z.string().default('postgres:').describe('task queue'),
  CACHE_URL: z.string().default('postgres:').describe('cache, locks, rate limits, broadcast'),
  DOCUMENTS_URL: z.string().default('postgres:').describe('documents'),
  SEARCH_URL: z.string().default('postgres:').describe('search'),
  BLOBS_URL: z.string().default('file:').describe('labels and media'),
  ...modelSettings,
  SERVICES_URLS: z
    .string()
    .default('')
    .describe('as separate processes: JSON from service to {url, routes}; empty = all in this process'),
  GATEWAY_URL: z
    .string()
    .regex(/^(https?:\/\/[^\s/]+)?$/, 'http://host:port, without a path')
    .default('')
    .describe('as separate processes: where a service reaches the gateway, http://api:8080; empty = this process'),
  SANDBOX_URL: z.string().default('http://127.0.0.1:8090').describe('the outside world, for the demo tenant'),
  CONSOLE_DIR: z.string().default('dist/console').describe('the built console, which the gateway serves at /'),
  PRIVATE_SMTP_HOSTS: listOf(z.string().regex(/^[\w.-]+:\d{1,5}$/, 'host:port, separated by commas')).describe(
    'mail servers at private addresses that tenants may use: host:port,host:port',
  ),
  CHECK_ANSWERS: flag('0').describe('1 holds each answer against its description, for test runs'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('warn')
    .describe('least level logged'),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{16,}$/, 'at least 16 characters without spaces')
    .optional()
    .describe('bearer that reads /metrics from another machine; without it, this machine alone reads them'),
  LITPER_RELEASE: z.string().default('0.1.0').describe('version of what runs, as telemetry names it'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .default('')
    .describe('OpenTelemetry collector (OTLP over HTTP) for traces and logs: http://127.0.0.1:4318; empty = off'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe(
      'share of traces that are made, 0 to 1; the collector keeps errors, slow ones and one in ten of the rest',
    ),
  ...sentrySettings,
  RATE_READS_PER_MINUTE: z.coerce.number().int().positive().default(6000).describe('reads of all people of a tenant'),
  RATE_WRITES_PER_MINUTE: z.coerce.number().int().positive().default(1200).describe('writes of all people of a tenant'),
  RATE_PERSON_READS_PER_MINUTE: z.coerce.number().int().positive().default(600).describe('reads of one person'),
  RATE_PERSON_WRITES_PER_MINUTE: z.coerce.number().int().positive().default(120).describe('writes of one person'),
  RATE_API_KEY_PER_HOUR: z.coerce.number().int().positive().default(1000).describe('calls per API key'),
  MAIL_URL: z
    .string()
    .default('')
    .describe('for mails to people: smtp://user:password@host:587?from=Litper <no-reply@host>; empty = none are sent'),
  SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(24)
    .describe('a log-in of the console ends after so long, used or not'),
  SESSION_IDLE_MINUTES: z.coerce
    .number()
    .int()
    .min(5)
    .max(43_200)
    .default(240)
    .describe('and when nobody used it for so long'),
  RATE_FAILURES_PER_MINUTE: z.coerce
    .number()
    .int()
    .positive()
    .default(120)
    .describe('refused calls to webhooks and tracking pages from one address'),
  MESSAGES_BURST_PER_PERSON: z.coerce
    .number()
    .int()
    .min(1)
    .max(22)
    .default(20)
    .describe('notices, and apart from them answers, that may go to one person at once; WhatsApp allows 45 of both'),
  NUMBERS_FEED: flag('1').describe(
    '0: analytics reads no events here; its numbers stand still, and catch up when it does again',
  ),
  LAKE_FEED: flag('0').describe(
    '1: analytics lands events in the object store as Parquet, for the warehouse; begins with what the bus still keeps',
  ),
  TRACKING_LINK_DAYS: z.coerce
    .number()
    .int()
    .positive()
    .default(RETENTION_DAYS.trackingLinks)
    .describe('days after the last movement of a parcel that has arrived for which its tracking page is shown'),
  TRACKING_PAGE_OFFLINE: flag('1').describe(
    '0: phones keep no tracking page for when they are offline, and forget those that they kept',
  ),
  DRAIN_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe(
      'how long a process that was told to end goes on serving, and closes each connection, while others stop calling it',
    ),
  ...lostCallSettings,
  ...canarySettings,
  STATUS_TENANT: z
    .union([z.literal(''), z.uuid()])
    .default('')
    .describe('the tenant whose people write on the public status page; empty = nobody, in the demo its own'),
  PAGERDUTY_ROUTING_KEY: z
    .string()
    .regex(/^([\da-zA-Z]{32})?$/, 'the 32 characters of an Events API v2 integration')
    .default('')
    .describe('whom an incident calls; empty: nobody'),
  PAGERDUTY_URL: z
    .url()
    .default('https://events.pagerduty.com/v2/enqueue')
    .describe('where PagerDuty takes events; only its own hosts are called, in the demo also the sandbox'),
})

export interface Settings extends z.output<typeof settingsShape> {
  /** The secret of the installation: from the environment, or from the data directory. */
  readonly secret: string
  /** Those before it; what they sealed still opens. */
  readonly previousSecrets?: readonly string[]
  readonly publicUrl: string
}
