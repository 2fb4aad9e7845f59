import { cacheContract } from '../../../ports/src/cache.contract.ts'
import { onRedis } from './support.testing.ts'

cacheContract(onRedis((redis) => redis.cache))
