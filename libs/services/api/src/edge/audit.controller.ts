import { Readable } from 'node:stream'
import { invalid } from '@litper/kernel'
import { Answers, asTenant, currentTenant, type InputOf } from '@litper/platform'
import type { AuditFilter } from '@litper/ports'
import { Controller, Inject, StreamableFile } from '@nestjs/common'
import { type Exported, exportAudit } from '../usecases/audit.ts'
import type { ApiParts } from '../usecases/ports.ts'
import * as operations from './audit.operations.ts'
import { API_PARTS } from './parts.ts'

const DIGITS = /^[1-9]\d{0,14}$/

/** Who did what: read, proven and taken along. */
@Controller()
export class AuditController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.listAudit)
  async list({ cursor, limit, ...filter }: InputOf<typeof operations.listAudit>) {
    const text = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString()
    if (text !== undefined && !DIGITS.test(text)) throw invalid('request.cursor')
    const before = text === undefined ? undefined : Number(text)
    const rows = await this.parts.audit.list({ ...filter, before, limit: limit + 1 })
    const data = rows.slice(0, limit)
    const next = rows.length > limit ? Buffer.from(String(data.at(-1)!.seq)).toString('base64url') : null
    return { data, nextCursor: next }
  }

  @Answers(operations.verifyAudit)
  verify({ seq, hash }: InputOf<typeof operations.verifyAudit>) {
    return this.parts.audit.verify(seq !== undefined && hash !== undefined ? { seq, hash } : undefined)
  }

  @Answers(operations.exportAudit)
  export(input: InputOf<typeof operations.exportAudit>) {
    return this.file({ ...input, format: 'jsonl' }, 'application/x-ndjson')
  }

  @Answers(operations.exportAuditCsv)
  exportCsv(input: InputOf<typeof operations.exportAuditCsv>) {
    return this.file({ ...input, format: 'csv' }, 'text/csv')
  }

  /** The stream is read outside the request's context: each page is asked for as the tenant. */
  private file(asked: Exported & AuditFilter, type: string): StreamableFile {
    const tenant = currentTenant()
    const { audit } = this.parts
    const list: ApiParts['audit']['list'] = (query) => asTenant(tenant, () => audit.list(query))
    const lines = exportAudit({ audit: { list } }, asked)
    const disposition = `attachment; filename="auditoria.${asked.format}"`
    return new StreamableFile(Readable.from(lines), { type, disposition })
  }
}
