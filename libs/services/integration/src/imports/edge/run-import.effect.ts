import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import type { ImportParts } from '../usecases/ports.ts'
import { RUN_IMPORT } from '../usecases/receive-file.ts'
import { end, runImport } from '../usecases/run-import.ts'
import { IMPORT_PARTS } from './parts.ts'

interface Payload {
  readonly importId: string
}

/** An import goes on until its file ends, some seconds at a time. Acting again is harmless: it begins at the line that it reached. */
@Effect({ kind: RUN_IMPORT })
export class RunImportEffect implements EffectHandler<Payload, undefined> {
  constructor(@Inject(IMPORT_PARTS) private readonly parts: ImportParts) {}

  async act({ importId }: Payload): Promise<undefined> {
    await runImport(this.parts, importId)
  }

  /** A day of faults: given up. The file can be sent again, and goes on with what is new. */
  refused({ importId }: Payload): Promise<void> {
    return end(this.parts, importId, 'failed', 'import.gave_up')
  }
}
