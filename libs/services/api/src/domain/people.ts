/** A person as rules about people need it. */
export interface Subject {
  readonly id: string
  readonly roles: readonly string[]
  readonly disabled: boolean
}

const isOwner = ({ roles }: Pick<Subject, 'roles'>): boolean => roles.includes('owner')

/** Only an owner makes an owner, or touches one. */
export const mayTouch = (
  by: readonly string[],
  target: Pick<Subject, 'roles'>,
  next: readonly string[] = [],
): boolean => isOwner({ roles: by }) || !(isOwner(target) || next.includes('owner'))

/** Whether nobody is left who owns the tenant, once `target` is as `next` says. */
export const leavesNoOwner = (all: readonly Subject[], next: Subject): boolean =>
  !all.map((one) => (one.id === next.id ? next : one)).some((one) => isOwner(one) && !one.disabled)
