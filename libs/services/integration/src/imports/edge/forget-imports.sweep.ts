import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { forgetFiles } from '../usecases/forget-files.ts'
import type { ImportParts } from '../usecases/ports.ts'
import { IMPORT_PARTS } from './parts.ts'

/** Files hold personal data: they are kept as long as somebody may ask about a line. */
@Sweep({ name: 'integration.forget-imports', cron: '17 * * * *' })
export class ForgetImportsSweep implements SweepHandler {
  constructor(@Inject(IMPORT_PARTS) private readonly parts: ImportParts) {}

  run(): Promise<void> {
    return forgetFiles(this.parts)
  }
}
