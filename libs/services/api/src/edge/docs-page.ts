import type { OpenApi } from '@litper/platform'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
code{font-family:ui-monospace,monospace}summary{cursor:pointer;padding:.4rem 0}pre{overflow:auto;padding:1rem;border:1px solid #8886;border-radius:.5rem}
b{display:inline-block;min-width:4.5rem}`

/** The contract as a page that needs no script and no other host. */
export function docsPage(document: OpenApi): string {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, { summary?: string }>).map(([method, operation]) =>
      entry(method, path, operation),
    ),
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(document.info.title)} API</title><style>${STYLE}</style>
<main><h1>${escaped(document.info.title)} API</h1><p>${escaped(document.info.description ?? '')}</p>
<p>OpenAPI ${escaped(document.openapi)}: <a href="/api/v1/openapi.json">openapi.json</a></p>${operations.join('\n')}</main></html>`
}

function entry(method: string, path: string, operation: { summary?: string }): string {
  const body = escaped(JSON.stringify(operation, null, 2))
  return `<details><summary><b>${escaped(method.toUpperCase())}</b><code>${escaped(path)}</code> ${escaped(operation.summary ?? '')}</summary><pre><code>${body}</code></pre></details>`
}
