import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { ARCHIVE_RAW } from '../../edge/tokens.ts'
import type { archiveRaw } from '../usecases/archive-raw.ts'

/** Raw payloads lie in the documents; the door keeps them in its own transaction first. */
@Sweep({ name: 'integration.archive', cron: '*/10 * * * *' })
export class ArchiveSweep implements SweepHandler {
  constructor(@Inject(ARCHIVE_RAW) private readonly archive: ReturnType<typeof archiveRaw>) {}

  run(): Promise<void> {
    return this.archive()
  }
}
