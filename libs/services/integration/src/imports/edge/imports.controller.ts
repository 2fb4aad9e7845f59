import { Readable } from 'node:stream'
import { Answers, afterCursor, type InputOf, pageOf } from '@litper/platform'
import { Controller, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { cancelImport, confirmMapping, findImport } from '../usecases/confirm-mapping.ts'
import type { ImportParts } from '../usecases/ports.ts'
import { receiveFile } from '../usecases/receive-file.ts'
import { rejectedCsv } from '../usecases/rejected-csv.ts'
import { lineViewOf, viewOf } from './import-view.ts'
import * as operations from './imports.operations.ts'
import { lineAfter, pageOfLines } from './line-cursor.ts'
import { IMPORT_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class ImportsController {
  constructor(@Inject(IMPORT_PARTS) private readonly parts: ImportParts) {}

  @Answers(operations.createImport)
  async create(input: Input<'createImport'>) {
    return viewOf(await receiveFile(this.parts, input))
  }

  @Answers(operations.listImports)
  async list({ cursor, limit }: Input<'listImports'>) {
    const query = { after: afterCursor(cursor), limit: limit + 1 }
    const page = pageOf(await this.parts.database.transaction(() => this.parts.imports.page(query)), limit)
    return { ...page, data: page.data.map(viewOf) }
  }

  @Answers(operations.findImport)
  async find({ id }: Input<'findImport'>) {
    return viewOf(await findImport(this.parts, id))
  }

  @Answers(operations.listImportLines)
  async lines({ id, verdict, cursor, limit }: Input<'listImportLines'>) {
    const query = { after: lineAfter(cursor), verdict, limit: limit + 1 }
    await findImport(this.parts, id)
    const page = pageOfLines(await this.parts.database.transaction(() => this.parts.lines.page(id, query)), limit)
    return { ...page, data: page.data.map(lineViewOf) }
  }

  @Answers(operations.confirmImportMapping)
  async confirm(input: Input<'confirmImportMapping'>) {
    return viewOf(await confirmMapping(this.parts, input))
  }

  @Answers(operations.cancelImport)
  async cancel({ id }: Input<'cancelImport'>) {
    return viewOf(await cancelImport(this.parts, id))
  }

  @Answers(operations.readRejectedLines)
  async rejected({ id }: Input<'readRejectedLines'>, @Res() reply: FastifyReply) {
    const one = await findImport(this.parts, id)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="rechazadas.csv"')
      .send(Readable.from(rejectedCsv(this.parts, one), { objectMode: false }))
  }
}
