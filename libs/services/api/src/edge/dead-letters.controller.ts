import { invalid, isUuid, notFound } from '@litper/kernel'
import { checked, DEAD_LETTERS, Roles } from '@litper/platform'
import type { DeadLetters } from '@litper/ports'
import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common'
import { type Page, page } from './bodies.ts'

/** What could not be handled: seen by operators, and put back once its cause is gone. */
@Roles('owner', 'operator')
@Controller('api/v1/dead-letters')
export class DeadLettersController {
  constructor(@Inject(DEAD_LETTERS) private readonly deadLetters: DeadLetters) {}

  @Get()
  async listDeadLetters(@Query({ schema: page, pipes: [checked] }) { cursor, limit }: Page) {
    const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString()
    if (after !== undefined && !isUuid(after)) throw invalid('request.bad_cursor')
    const rows = await this.deadLetters.list({ after, limit: limit + 1 })
    const data = rows.slice(0, limit)
    const last = data.at(-1)
    return { data, nextCursor: rows.length > limit && last ? Buffer.from(last.id).toString('base64url') : null }
  }

  @Post(':id/replay')
  @HttpCode(202)
  async replayDeadLetter(@Param('id') id: string) {
    if (!isUuid(id)) throw notFound('dead_letter.not_found')
    await this.deadLetters.replay(id)
    return { id, replayed: true }
  }
}
