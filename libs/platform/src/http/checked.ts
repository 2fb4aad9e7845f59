import { invalid } from '@litper/kernel'
import { type ArgumentMetadata, StandardSchemaValidationPipe } from '@nestjs/common'
import { refuseNul } from './parse-input.ts'

class CheckedPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues) =>
        invalid('request.invalid', {
          fields: issues.map((issue) => ({ field: pathOf(issue.path), problem: issue.message })),
        }),
    })
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const read = await super.transform(value, metadata)
    refuseNul(read)
    return read
  }
}

/**
 * Checks a body or a query against the schema of its decorator, as `parseInput` does. @throws DomainError request.invalid, which names
 * the fields and never their values
 */
export const checked = new CheckedPipe()

function pathOf(path: readonly unknown[] | undefined): string {
  return (path ?? [])
    .map((part) => String(typeof part === 'object' && part !== null && 'key' in part ? part.key : part))
    .join('.')
}
