import { Description, type OpenApi } from '@litper/platform'
import { Inject, Injectable } from '@nestjs/common'
import { sumOfContracts } from '../domain/sum-of-contracts.ts'
import { Neighbours } from './neighbours.ts'

/** Everything that can be asked through the gateway: our own operations and those of each service behind it. */
@Injectable()
export class WholeContract {
  constructor(
    @Inject(Description) private readonly description: Description,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
  ) {}

  /** `x-unavailable-services` names the services that never answered yet; it is absent when there are none. */
  async openApi(): Promise<OpenApi> {
    const [own, { contracts, unknown }] = await Promise.all([this.description.openApi(), this.neighbours.contracts()])
    const sum = sumOfContracts(own, contracts)
    return Object.assign(sum, unknown.length > 0 && { 'x-unavailable-services': unknown })
  }
}
