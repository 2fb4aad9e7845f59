import { type EventData, PhrasesChanged } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import type { Intent, State } from '@litper/understanding'
import { Controller, Inject } from '@nestjs/common'
import type { ChatParts } from '../usecases/ports.ts'
import { CHAT_PARTS } from './parts.ts'

/** What learning found about the words of this tenant's customers. */
@Controller()
export class PhrasesSubscriber {
  constructor(@Inject(CHAT_PARTS) private readonly parts: ChatParts) {}

  /** A name that this version does not know yet is kept, and means nothing. */
  @On(PhrasesChanged, 'chat')
  changed(@Payload() { state, intent, version, phrases, trial }: EventData<typeof PhrasesChanged>) {
    const named = { state: state as State, intent: intent as Intent }
    return this.parts.phrases.keep({ ...named, version, phrases, ...(trial && { trial }) })
  }
}
