import { releaseContracts } from '../../libs/contracts/src/release.ts'

/** Adds the schemas of new events to libs/contracts/released: `npm run release:contracts`, before a release is tagged. */
export default function releaseContractsCommand() {
  return releaseContracts()
}
