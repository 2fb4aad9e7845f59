import { escaped, styleHash } from '@litper/platform'
import { placeOfRedirect, sourceOfRedirect } from '../../domain/oauth/redirects.ts'
import { type Language, languageOf, TEXTS } from '../../domain/oauth/texts.ts'

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f6f7f9;color:#1a1d21}
main{max-width:28rem;margin:4rem auto;padding:2rem;background:#fff;border:1px solid #d5d9e0;border-radius:8px}
h1{font-size:1.3rem;margin:0 0 1rem}label{display:block;margin:.6rem 0}
input[type=email],input[type=password],input[type=text]{width:100%;box-sizing:border-box;padding:.5rem;font:inherit}
button{font:inherit;padding:.6rem 1.2rem;margin:1rem .6rem 0 0}small{color:#4a5160}[role=alert]{color:#a4161a}`
const STYLE_HASH = styleHash(STYLE)

export interface Asked {
  readonly client: string
  readonly redirect: string
  readonly scopes: readonly string[]
  /** Who is signed in at the console; nobody: the page asks for e-mail and password. */
  readonly person?: { readonly name: string; readonly tenant: string }
  /** The path of this page: a person who signs in at the console comes back here. */
  readonly path: string
  /** A code of an error. */
  readonly fault?: string
}
export interface Page {
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/** Where a person lets a program act for them, or not. Without a script. */
export function consentPage(asked: Asked, language: Language): Page {
  const t = TEXTS[language]
  const scope = (one: string) => {
    const words = one === 'read' || one === 'write' ? t[one] : one
    return `<label><input type="checkbox" name="scope" value="${safe(one)}" checked> ${safe(words)}</label>`
  }
  const fault = asked.fault && `<p role="alert">${safe(t.faults[asked.fault] ?? asked.fault)}</p>`
  const html = page(
    language,
    t.title,
    `<p>${safe(t.wants(asked.client, asked.person?.tenant ?? ''))}</p>
<p><small>${safe(t.checked(placeOfRedirect(asked.redirect)))}</small></p>${fault ?? ''}
<form method="post">
<fieldset><legend>${t.may}</legend>${asked.scopes.map(scope).join('')}</fieldset>
${asked.person ? `<p>${safe(t.signedIn(asked.person.name))}</p>` : signIn(t, asked.path)}
<button name="decision" value="allow">${t.allow}</button><button name="decision" value="deny" formnovalidate>${t.deny}</button>
</form><p><small>${t.later}</small></p>`,
  )
  return { html, headers: headersFor(`'self' ${sourceOfRedirect(asked.redirect)}`) }
}

/** Passkeys and providers need a script and redirects, which are the console's. */
const signIn = (t: (typeof TEXTS)[Language], path: string) => `<fieldset><legend>${t.signIn}</legend>
<label>${t.email}<input type="email" name="email" required autocomplete="username" maxlength="254"></label>
<label>${t.password}<input type="password" name="password" required autocomplete="current-password" maxlength="200"></label>
<label>${t.code}<input type="text" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20"></label>
<p><a href="/?next=${encodeURIComponent(path)}">${t.otherWay}</a></p></fieldset>`

/** A request that cannot be answered at the program: nobody knows where it is. */
export function errorPage(code: string, description: string, accepts: string | undefined): Page {
  const language = languageOf(accepts)
  const html = page(language, TEXTS[language].fault, `<p>${safe(code)}: ${safe(description)}</p>`)
  return { html, headers: headersFor("'none'") }
}

export function gonePage(accepts: string | undefined): Page {
  const language = languageOf(accepts)
  return {
    html: page(language, TEXTS[language].fault, `<p>${TEXTS[language].gone}</p>`),
    headers: headersFor("'none'"),
  }
}

const page = (language: Language, title: string, body: string) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · Litper</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`

const headersFor = (formAction: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'content-security-policy': `default-src 'none'; style-src '${STYLE_HASH}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
})

const safe = (text: string) => escaped(text.slice(0, 300))
