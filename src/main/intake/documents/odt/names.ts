const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The namespaces of OpenDocument parts under the prefixes used in this folder. */
export const odfNames: ReadonlyMap<string, string> = new Map([
  [`${oasis}office:1.0`, 'office'],
  [`${oasis}text:1.0`, 'text'],
  [`${oasis}table:1.0`, 'table'],
  [`${oasis}style:1.0`, 'style'],
  [`${oasis}drawing:1.0`, 'draw'],
  [`${oasis}form:1.0`, 'form'],
  [`${oasis}xsl-fo-compatible:1.0`, 'fo'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
])
