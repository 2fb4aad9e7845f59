import type { TenantId } from '@litper/kernel'
import { checkBlobKey, checkBlobPrefix, TEMPORARY } from '@litper/ports'

/**
 * What is on its way lies apart, so that one lifecycle rule meets that of all tenants. A blob's own name ends in `~`: S3 stores that
 * keep objects as files (SeaweedFS, MinIO) could not have both `a` and `a/b` else.
 */
const [KEPT, ON_ITS_WAY] = ['kept/', 'tmp/'] as const

export class ObjectNames {
  constructor(
    private readonly prefix: string,
    private readonly scope: () => TenantId,
  ) {}

  /** What the lifecycle rule is for. */
  get temporary(): string {
    return this.prefix + ON_ITS_WAY
  }

  /** @throws DomainError `blobs.bad_key`, `tenancy.missing` */
  of(key: string): string {
    const root = this.root(key.startsWith(TEMPORARY) ? ON_ITS_WAY : KEPT)
    return `${root}${checkBlobKey(key).join('/')}~`
  }

  /** The key of an object's name that begins with this root. */
  keyOf(name: string, root: string): string | undefined {
    return name.startsWith(root) && name.endsWith('~') ? name.slice(root.length, -1) : undefined
  }

  /** Where keys that begin so may be. @throws DomainError `blobs.bad_key`, `tenancy.missing` */
  rootsOf(prefix: string): string[] {
    checkBlobPrefix(prefix)
    if (prefix.startsWith(TEMPORARY)) return [this.root(ON_ITS_WAY)]
    return TEMPORARY.startsWith(prefix) ? [this.root(KEPT), this.root(ON_ITS_WAY)] : [this.root(KEPT)]
  }

  private root(kind: string): string {
    return `${this.prefix}${kind}${this.scope()}/`
  }
}
