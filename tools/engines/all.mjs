import { elastic } from './elastic.mjs'
import { EngineFault } from './fault.mjs'
import { kafka } from './kafka.mjs'
import { mongo } from './mongo.mjs'
import { postgres } from './postgres.mjs'
import { redis } from './redis.mjs'
import { replica } from './replica.mjs'
import { s3 } from './s3.mjs'
import { toxiproxy } from './toxiproxy.mjs'

/** @type {readonly import('./engine.mjs').Engine[]} */
export const ENGINES = [postgres, replica, redis, kafka, mongo, elastic, s3, toxiproxy]

/** @param {string} name */
export function engineNamed(name) {
  const engine = ENGINES.find((one) => one.name === name)
  if (!engine)
    throw new EngineFault(`There is no engine "${name}"; there are ${ENGINES.map((one) => one.name).join(', ')}.`)
  return engine
}
