import type { Input } from '../../kit/client.ts'
import { Checkbox } from '../../kit/inputs.tsx'
import { useAccessTexts } from './access-texts.ts'

export type Role = Input<'users.invite'>['roles'][number]
export const ROLES = ['owner', 'admin', 'operator', 'agent', 'analyst', 'viewer'] as const satisfies readonly Role[]

/** What was ticked; nobody is without a role. */
export function readRoles(form: FormData): Role[] {
  const given = ROLES.filter((role) => form.getAll('roles').includes(role))
  return given.length > 0 ? given : ['viewer']
}

export function RoleChoice({ chosen }: { chosen: readonly string[] }) {
  const t = useAccessTexts()
  return (
    <fieldset>
      <legend className="field-label">{t('roles')}</legend>
      {ROLES.map((role) => (
        <Checkbox
          key={role}
          name="roles"
          value={role}
          label={t.role(role)}
          description={t.about(role)}
          defaultChecked={chosen.includes(role)}
        />
      ))}
    </fieldset>
  )
}
