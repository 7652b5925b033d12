/** What an item is called on screen: “Log.xlsx, row 12” for what the import knows as “Log.xlsx/Cases!r12”. */
export const sourceInWords = (source: string): string =>
  source.replace(/\/[^/]*!r(\d+)$/, (_, row: string) => `, row ${row}`)
