import { broadcastContract } from '../../../ports/src/broadcast.contract.ts'
import { onRedis } from './support.testing.ts'

broadcastContract(onRedis((redis) => redis.broadcast))
