import { invalid } from '@litper/kernel'
import { StandardSchemaValidationPipe } from '@nestjs/common'

/** Checks a body or query against the schema of its decorator: 422 `request.invalid` names the fields, never their values. */
export const checked = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    invalid('request.invalid', {
      fields: issues.map((issue) => ({ field: pathOf(issue.path), problem: issue.message })),
    }),
})

function pathOf(path: readonly unknown[] | undefined): string {
  return (path ?? [])
    .map((part) => String(typeof part === 'object' && part !== null && 'key' in part ? part.key : part))
    .join('.')
}
