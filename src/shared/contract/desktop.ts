import { z } from 'zod'

/** Calls the main process answers itself: the operating system's own dialogs and settings. */
export const desktopContract = {
  'desktop.chooseFolder': {
    input: z.object({ title: z.string(), create: z.boolean() }),
    output: z.object({ folder: z.string().nullable() }),
  },
  'desktop.chooseFiles': {
    input: z.object({
      title: z.string(),
      /** What is looked for: things to import, or a board's protocol file. */
      kind: z.enum(['received', 'protocol']).default('received'),
    }),
    output: z.object({ paths: z.array(z.string()) }),
  },
  'desktop.chooseSaveFile': {
    input: z.object({ title: z.string(), suggestedName: z.string(), extension: z.string() }),
    output: z.object({ path: z.string().nullable() }),
  },
  /** Shows a file that Accord itself has just written in the file manager. */
  'desktop.showSavedFile': { input: z.object({ path: z.string() }), output: z.null() },
  'desktop.print': { input: z.null(), output: z.null() },
  /** Copies a recovery key; the clipboard is cleared of it a minute later, and when Accord closes. */
  'desktop.copySecret': { input: z.object({ text: z.string().min(1).max(200) }), output: z.null() },
  /** Copies a letter made ready, for pasting into a message. */
  'desktop.copyText': { input: z.object({ text: z.string().min(1).max(50_000) }), output: z.null() },
  /** Copies a picture of a chart: a PNG in base64. */
  'desktop.copyPicture': { input: z.object({ png: z.base64().max(7_000_000) }), output: z.null() },
  /** Copies a table of figures, as text with tabs and as cells. */
  'desktop.copyTable': {
    input: z.object({ text: z.string().min(1).max(1_000_000), html: z.string().max(4_000_000) }),
    output: z.null(),
  },
  'desktop.setTheme': { input: z.object({ theme: z.enum(['light', 'dark', 'system']) }), output: z.null() },
} as const
