import { type EventData, PersonAnswered } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { followAnswer } from '../usecases/follow-answer.ts'
import type { PrivacyParts } from '../usecases/ports.ts'
import { PRIVACY_PARTS } from './parts.ts'

@Controller()
export class PersonSubscriber {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: PrivacyParts) {}

  @On(PersonAnswered, 'integration')
  answered(@Payload() data: EventData<typeof PersonAnswered>): Promise<void> {
    return followAnswer(this.parts, data)
  }
}
