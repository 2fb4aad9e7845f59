import { createHmac } from 'node:crypto'

/**
 * `X-Twilio-Signature`: base64 of HMAC-SHA1, under the account's token, over the address and then each field's name and value, sorted by
 * name; values of a name that comes twice are sorted and without repeats. https://www.twilio.com/docs/usage/security
 */
export function signature(token: string, url: string, form: URLSearchParams): string {
  const names = [...new Set(form.keys())].sort()
  const text = names
    .map((name) =>
      [...new Set(form.getAll(name))]
        .sort()
        .map((value) => name + value)
        .join(''),
    )
    .join('')
  return createHmac('sha1', token)
    .update(url + text, 'utf8')
    .digest('base64')
}

/** Connection overrides in the fragment: `#rc=2&rp=all`. They are no part of the address. */
export function addressOf(given: string): { readonly url: string; readonly retries: number } {
  const [url = '', fragment = ''] = given.split('#')
  const retries = Number(new URLSearchParams(fragment).get('rc') ?? 0)
  return { url, retries: Number.isInteger(retries) ? Math.min(5, Math.max(0, retries)) : 0 }
}
