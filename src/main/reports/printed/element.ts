/** Text as HTML shows it: never as mark-up. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** One element around content that is HTML already; attributes are escaped. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('')
  return `<${name}${written}>${content.join('')}</${name}>`
}
