import { count, Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import type { PrivacyParts } from '../usecases/ports.ts'
import { sweepRequests } from '../usecases/sweep-requests.ts'
import { PRIVACY_PARTS } from './parts.ts'

@Sweep({ name: 'integration.privacy', cron: '*/5 * * * *' })
export class PrivacySweep implements SweepHandler {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: PrivacyParts) {}

  async run(): Promise<void> {
    const late = await sweepRequests(this.parts)
    if (late > 0) count('litper_privacy_requests_late_total', {}, late)
  }
}
