import { DomainError, PERMISSIONS } from '@litper/kernel'
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { map, type Observable } from 'rxjs'
import { currentContext } from '../context/context.ts'
import { OPERATION } from '../operations/answers.ts'
import type { Operation } from '../operations/operation.ts'
import { masked } from './masked.ts'

const NEEDS = 'people:read'

/** Shows people masked to callers who may not see them: in one place, for every operation of every service. */
@Injectable()
export class MaskPeople implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const operation = Reflect.getMetadata(OPERATION, context.getHandler()) as Operation | undefined
    if (!operation || operation.namesPeople === false || showsOneself(operation) || seesPeople()) return next.handle()
    if (operation.namesPeople) throw new DomainError('auth.permission_missing', 'forbidden', { needs: NEEDS })
    return next.handle().pipe(map((answer) => masked(answer)))
  }
}

/** An operation about `me` shows the caller no other person. */
const showsOneself = ({ scope }: Operation): boolean => scope.startsWith('me:')

/** A caller without a role can only be at an operation that is open to everybody, and such an operation shows no person. */
function seesPeople(): boolean {
  const { kind, roles = [], permissions } = currentContext()?.actor ?? {}
  if (roles.length === 0) return true
  // a key or an allowed program may have fewer permissions than its roles; a part of the platform has only the scope of its one call
  if (permissions && (kind === 'user' || kind === 'api_key')) return permissions.includes(NEEDS)
  return PERMISSIONS[NEEDS]!.some((role) => roles.includes(role))
}
