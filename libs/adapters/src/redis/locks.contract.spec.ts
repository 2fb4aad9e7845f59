import { locksContract } from '../../../ports/src/locks.contract.ts'
import { onRedis } from './support.testing.ts'

locksContract(onRedis((redis) => redis.locks))
