import { createReadStream, type ReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Swagger UI draws the page; its files are served from here, so that the page asks no other host. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

/** What starts it: sorted by noun, a token kept over a reload, and no validator of another site. */
const START = `window.ui = SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  operationsSorter: 'alpha',
  tagsSorter: 'alpha',
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
})
`
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Litper API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<link rel="icon" href="/api/docs/favicon-32x32.png">
<noscript>This page needs JavaScript. The document itself is <a href="/api/v1/openapi.json">openapi.json</a>.</noscript>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>
`
export const DOCS_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A file of the page; undefined when it has none of that name. */
export function docsAsset(name: string): { type: string; body: ReadStream | string } | undefined {
  if (name === 'start.js') return { type: 'text/javascript; charset=utf-8', body: START }
  if (!Object.hasOwn(FILES, name)) return undefined
  return { type: FILES[name]!, body: createReadStream(join(folder(), name)) }
}

let found: string | undefined
function folder(): string {
  found ??= dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  return found
}
