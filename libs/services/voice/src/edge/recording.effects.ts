import { DATABASE, Effect, type EffectHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { VoiceParts } from '../usecases/ports.ts'
import {
  FORGET_RECORDING,
  KEEP_RECORDING,
  keepRecording,
  noteKept,
  noteRecording,
  START_RECORDING,
  startRecording,
} from '../usecases/record-call.ts'
import type { Named } from './call.effects.ts'
import { VOICE_PARTS } from './parts.ts'

/** A second recording of one call is the same words twice: its callback is taken only once. */
@Effect({ kind: START_RECORDING, giveUpAfterMinutes: 5 })
export class StartRecordingEffect implements EffectHandler<Named, string | null> {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ tryId }: Named): Promise<string | null> {
    return (await startRecording(this.parts, tryId, (work) => this.database.separateTransaction(work))) ?? null
  }

  record({ tryId }: Named, recordingId: string | null): Promise<void> {
    return noteRecording(this.parts, tryId, recordingId ?? undefined)
  }

  /** The call is over by then, mostly: nothing was recorded. */
  async refused(): Promise<void> {}
}

@Effect({ kind: KEEP_RECORDING })
export class KeepRecordingEffect implements EffectHandler<Named, string | null> {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ tryId }: Named): Promise<string | null> {
    return (await keepRecording(this.parts, tryId, (work) => this.database.separateTransaction(work))) ?? null
  }

  record({ tryId }: Named, key: string | null): Promise<void> {
    return noteKept(this.parts, tryId, key ?? undefined)
  }
}

@Effect({ kind: FORGET_RECORDING })
export class ForgetRecordingEffect implements EffectHandler<{ readonly key: string }, void> {
  constructor(@Inject(VOICE_PARTS) private readonly parts: VoiceParts) {}

  act({ key }: { readonly key: string }): Promise<void> {
    return this.parts.blobs.delete(key)
  }
}
