import { spinePoolOf } from '../../libs/adapters/src/postgres/spine-pool.ts'
import { settingsShape } from '../../libs/platform/src/config/settings.ts'

/** @typedef {import('./gitops.mjs').Environment} Environment */

const POOL = settingsShape.shape.DATABASE_POOL.parse(undefined)

/**
 * Connections to PostgreSQL at the worst moment: every service at its most pods and one more in a rolling update, each pod with its pool and
 * what its events need beside it.
 * @param {Environment} environment
 */
export function connectionFaults({ platform, data }) {
  const kinds = ['HorizontalPodAutoscaler', 'ScaledObject']
  const most = new Map(
    platform
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata, spec }) => [metadata.name, spec.replicas ?? 1]),
  )
  for (const { metadata, spec } of platform.filter(({ kind }) => kinds.includes(kind)))
    most.set(metadata.name, spec.maxReplicas ?? spec.maxReplicaCount)
  const settings = platform.find(({ kind }) => kind === 'ConfigMap')?.data ?? {}
  const pool = Number(settings.DATABASE_POOL ?? POOL)
  const each = pool + spinePoolOf(pool)
  const pods = [...most.values()].reduce((sum, one) => sum + one + 1, 0)
  const cluster = data.find(({ kind }) => kind === 'Cluster')
  const allowed = Number(cluster?.spec.postgresql.parameters.max_connections ?? 0)
  if (pods * each <= allowed) return []
  return [`${pods} pods with ${each} connections each are ${pods * each}; PostgreSQL allows ${allowed}`]
}
