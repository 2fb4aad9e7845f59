import type { TenantId } from '@litper/kernel'
import { checkBlobKey, checkBlobPrefix, TEMPORARY } from '@litper/ports'

/**
 * Temporary blobs are below one prefix, so that one lifecycle rule covers all tenants. The name of a blob ends in `~`: S3
 * stores that keep objects as files (SeaweedFS, MinIO) could not have both `a` and `a/b` otherwise.
 */
const [KEPT, ON_ITS_WAY] = ['kept/', 'tmp/'] as const

export class ObjectNames {
  constructor(
    private readonly prefix: string,
    private readonly scope: () => TenantId,
  ) {}

  /** The prefix of the lifecycle rule. */
  get temporary(): string {
    return this.prefix + ON_ITS_WAY
  }

  /** @throws DomainError `blobs.bad_key`, `tenancy.missing` */
  of(key: string): string {
    const root = this.root(key.startsWith(TEMPORARY) ? ON_ITS_WAY : KEPT)
    return `${root}${checkBlobKey(key).join('/')}~`
  }

  /** The key of an object whose name begins with this root. */
  keyOf(name: string, root: string): string | undefined {
    return name.startsWith(root) && name.endsWith('~') ? name.slice(root.length, -1) : undefined
  }

  /** The prefixes of objects whose keys begin so. @throws DomainError `blobs.bad_key`, `tenancy.missing` */
  rootsOf(prefix: string): string[] {
    checkBlobPrefix(prefix)
    if (prefix.startsWith(TEMPORARY)) return [this.root(ON_ITS_WAY)]
    return TEMPORARY.startsWith(prefix) ? [this.root(KEPT), this.root(ON_ITS_WAY)] : [this.root(KEPT)]
  }

  private root(kind: string): string {
    return `${this.prefix}${kind}${this.scope()}/`
  }
}
