import { rateLimitsContract } from '../../../ports/src/rate-limits.contract.ts'
import { onRedis } from './support.testing.ts'

rateLimitsContract(onRedis((redis) => redis.rateLimits))
