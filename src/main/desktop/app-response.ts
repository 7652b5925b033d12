import { readFile } from 'node:fs/promises'
import { appOrigin } from './app-address'
import type { AppFiles } from './app-files'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Sent with every answer, the refusals included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Answers a request for one of the built screens' files; 404 for whatever is not on the list. */
export async function appResponse(
  files: AppFiles,
  request: { method: string; url: string },
): Promise<Response> {
  const file = request.method === 'GET' ? files.get(listedPath(request.url)) : undefined
  if (!file) return new Response(null, { status: 404, headers: securityHeaders })
  const headers = { ...securityHeaders, 'Content-Type': file.type }
  return new Response(await readFile(file.path), { headers })
}

function listedPath(address: string): string {
  return address.startsWith(`${appOrigin}/`)
    ? (address.slice(appOrigin.length).split(/[?#]/, 1)[0] ?? '')
    : ''
}
