/** What Windows, macOS, Word and LibreOffice keep beside people's files for themselves. None of it ever holds a form. */
const keptForItself = /^(~\$|\._|\.~lock\.)|^(\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i

/** Whether a file of this name is passed over: named in the report of an import, but neither kept nor anything to see to. */
export function isLeftAside(name: string): boolean {
  return keptForItself.test(name)
}

export const whyLeftAside =
  'Windows, macOS or Office keeps this for itself beside other files. Nothing needs doing.'
