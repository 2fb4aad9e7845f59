import fc from 'fast-check'
import { it } from 'vitest'
import { type Post, parts } from './publisher.ts'

const post = (size: number): Post => ({ topic: 't', message: { value: 'x'.repeat(size) } })
const sizeOf = (part: readonly Post[]) => part.reduce((sum, one) => sum + one.message.value!.length, 0)

it('keeps all and their order, sends nothing empty, and is too large only for one alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: 1, max: 40 }), (sizes, most) => {
      const posts = sizes.map(post)
      const cut = parts(posts, most)
      const whole = cut.flat()
      return (
        whole.length === posts.length &&
        whole.every((one, index) => one === posts[index]) &&
        cut.every((part) => part.length === 1 || (part.length > 1 && sizeOf(part) <= most))
      )
    }),
  )
})
