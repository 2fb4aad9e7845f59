import { PERMISSIONS } from '@litper/kernel'
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { map, type Observable } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { OPERATION } from '../operations/answers.ts'
import { masked } from './masked.ts'

/** Shows people masked to callers none of whose roles may see them: in one place, for every operation of every service. */
@Injectable()
export class MaskPeople implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!Reflect.getMetadata(OPERATION, context.getHandler()) || seesPeople()) return next.handle()
    return next.handle().pipe(map((answer) => masked(answer)))
  }
}

/** A caller without a role can only be at an operation that is open to everybody, and such an operation shows no person. */
function seesPeople(): boolean {
  const roles = currentContext()?.actor.roles ?? []
  return roles.length === 0 || PERMISSIONS['people:read']!.some((role) => roles.includes(role))
}
