import type { PrintedPaper } from '../reports/printed/write-html'

/** Lets the page have its own look and nothing else: no script, picture, font or frame, from anywhere. */
const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Answers for the page of a paper and its look; 404 for whatever else is asked for. */
export function paperResponse(paper: PrintedPaper, name: string): Response {
  const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' }
  if (name === 'page.html')
    return new Response(paper.page, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
  if (name === 'style.css')
    return new Response(paper.style, { headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' } })
  return new Response(null, { status: 404, headers })
}
