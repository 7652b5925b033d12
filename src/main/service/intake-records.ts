import { z } from 'zod'
import type { EarlierImport, WatchStatus } from '@shared/contract/intake'
import type { RegisterContext } from '../register/context'
import { earlierImports } from '../register/earlier-imports'
import { beginImport, endImport, letImportGo, unfinishedImport } from '../register/imports'
import { problemOf } from '../register/stored-json'
import {
  chooseWatchedFolder,
  lastTaken,
  recordTaken,
  watchedFolder,
  type TakenFile,
} from '../register/watching'
import { saveImportReport } from '../reports/import-report'
import { importBatch, type ImportBatchRow } from '../store'

export interface ImportRecords {
  begin(batch: string, paths: readonly string[]): Promise<void>
  end(batch: string, outcome: Parameters<typeof endImport>[2]): Promise<void>
  unfinished(running: ReadonlySet<string>): Promise<{ batch: ImportBatchRow; kept: number } | null>
  letGo(batch: string): Promise<void>
  earlier(): Promise<EarlierImport[]>
  /** What an import was given; null when there was no such import. */
  pathsOf(batch: string): Promise<string[] | null>
  saveReport(batch: string, path: string): Promise<{ path: string; items: number }>
}

export interface WatchRecords {
  folder(): Promise<string | null>
  choose(folder: string | null): Promise<string | null>
  record(batch: string, files: readonly TakenFile[]): Promise<void>
  recent(): Promise<WatchStatus['recent']>
}

export function importRecords(context: RegisterContext & { readonly version: string }): ImportRecords {
  return {
    begin: (batch, paths) => beginImport(context, batch, paths),
    end: (batch, outcome) => endImport(context, batch, outcome),
    unfinished: (running) => unfinishedImport(context, running),
    letGo: (batch) => letImportGo(context, batch),
    earlier: () => earlierImports(context),
    pathsOf: async (batch) => {
      const row = await importBatch(context.store.db, batch)
      return row && z.array(z.string()).parse(JSON.parse(row.paths))
    },
    saveReport: (batch, path) => saveImportReport(context, batch, path),
  }
}

export function watchRecords(context: RegisterContext): WatchRecords {
  return {
    folder: () => watchedFolder(context),
    choose: (folder) => chooseWatchedFolder(context, folder),
    record: (batch, files) => recordTaken(context, batch, files),
    recent: async () =>
      (await lastTaken(context)).map(({ at, name, outcome, moved_to, problem }) => ({
        at,
        name,
        outcome,
        movedTo: moved_to,
        problem: problemOf(problem),
      })),
  }
}
