import { createContext, useContext } from 'react'

/** Opens the import dialog; with paths, it starts at once. */
export const ImportRequest = createContext<(paths?: readonly string[]) => void>(() => undefined)

export const useImport = () => useContext(ImportRequest)
