import { Inject, Injectable } from '@nestjs/common'
import { DiscoveryService } from '@nestjs/core'
import { OPERATION } from './answers.ts'
import type { Operation } from './operation.ts'

/** An operation with the controller's method that answers it. */
export interface Answered {
  readonly operation: Operation
  readonly answer: (input: unknown, ...rest: unknown[]) => unknown
}

/** All operations of this process, found on its controllers. */
@Injectable()
export class Operations {
  private found?: ReadonlyMap<string, Answered>

  constructor(@Inject(DiscoveryService) private readonly discovery: DiscoveryService) {}

  /** By name. @throws TypeError when two have one name, or one method and path */
  get all(): ReadonlyMap<string, Answered> {
    this.found ??= collect(this.discovery)
    return this.found
  }
}

function collect(discovery: DiscoveryService): Map<string, Answered> {
  const found = new Map<string, Answered>()
  const routes = new Set<string>()
  for (const { instance } of discovery.getControllers()) {
    for (const [operation, method] of answersOf(instance)) {
      const route = operation.http.join(' ')
      if (found.has(operation.name) || routes.has(route))
        throw new TypeError(`two operations are ${operation.name} or ${route}`)
      routes.add(route)
      found.set(operation.name, { operation, answer: method.bind(instance) })
    }
  }
  return found
}

type Method = (...parameters: unknown[]) => unknown

function answersOf(controller: object | undefined): [Operation, Method][] {
  if (!controller) return []
  const prototype = Object.getPrototypeOf(controller) as Record<string, unknown>
  return Object.getOwnPropertyNames(prototype).flatMap((name): [Operation, Method][] => {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown // a getter is not to be run here
    const operation =
      typeof method === 'function' ? (Reflect.getMetadata(OPERATION, method) as Operation | undefined) : undefined
    return operation ? [[operation, method as Method]] : []
  })
}
