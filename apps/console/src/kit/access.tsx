import { FACTS } from '@litper/client'
import { createContext, type ReactNode, use } from 'react'
import type { Name, Output } from './client.ts'

export type Access = Output<'me.access'>
const Current = createContext<Access | undefined>(undefined)

export const AccessProvider = ({ access, children }: { access: Access; children: ReactNode }) => (
  <Current value={access}>{children}</Current>
)

export function useAccess(): Access {
  const access = use(Current)
  if (!access) throw new TypeError('nobody is signed in here')
  return access
}

export function may(access: Pick<Access, 'roles'>, operation: Name): boolean {
  const { roles } = FACTS[operation]
  return typeof roles === 'string' || access.roles.some((role) => roles.includes(role))
}

/** Whether the person may ask for an operation: menus hide what they may not, buttons say who may. */
export function useMay(): (operation: Name) => boolean {
  const access = useAccess()
  return (operation) => may(access, operation)
}
