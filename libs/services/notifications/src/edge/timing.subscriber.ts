import { type EventData, TimingChanged } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { NotificationParts } from '../usecases/ports.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

/** What learning found about the hours of messages. */
@Controller()
export class TimingSubscriber {
  constructor(@Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts) {}

  @On(TimingChanged, 'notifications')
  changed(@Payload() { purpose, city, version, hour, trial }: EventData<typeof TimingChanged>) {
    return this.parts.timings.keep({ purpose, city, version, hour, trial })
  }
}
