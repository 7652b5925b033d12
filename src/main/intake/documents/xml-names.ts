interface Scope {
  /** The file's prefix to ours. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Names already worked out under these prefixes. */
  readonly names: Map<string, string>
}

/** Renames elements and attributes from the prefixes a file chose to ours, as its namespace declarations come and go. */
export class ScopedNames {
  private readonly scopes: Scope[]

  constructor(private readonly ours: ReadonlyMap<string, string>) {
    const xml = ours.get('http://www.w3.org/XML/1998/namespace') ?? 'xml'
    this.scopes = [{ prefixes: new Map([['xml', xml]]), names: new Map() }]
  }

  /** Begins an element, with the namespaces it declares. */
  enter(attributes: Record<string, string>): void {
    const outer = this.scope()
    let prefixes: Map<string, string> | null = null
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      prefixes ??= new Map(outer.prefixes)
      prefixes.set(name.slice('xmlns:'.length), this.ours.get(attributes[name] ?? '') ?? '?')
    }
    this.scopes.push(prefixes ? { prefixes, names: new Map() } : outer)
  }

  leave(): void {
    this.scopes.pop()
  }

  element(name: string): string {
    const { names, prefixes } = this.scope()
    const known = names.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    const renamed = colon < 0 && prefix === undefined ? name : `${prefix ?? '?'}:${name.slice(colon + 1)}`
    names.set(name, renamed)
    return renamed
  }

  /** An attribute without a prefix belongs to no namespace. */
  attribute(name: string): string {
    return name.includes(':') ? this.element(name) : name
  }

  private scope(): Scope {
    return this.scopes.at(-1) ?? { prefixes: new Map(), names: new Map() }
  }
}
