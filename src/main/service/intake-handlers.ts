import type { Handlers } from '@shared/contract'
import type { intakeContract } from '@shared/contract/intake'
import { pastedMail } from '../intake/sources/pasted-mail'
import type { FolderWatch } from './folder-watch'
import type { ImportBatches } from './import-batches'
import type { Session } from './session'

/** The ways in: files, pasted text, the watched folder, and going on with what was stopped. */
export function createIntakeHandlers(
  session: Session,
  batches: ImportBatches,
  watch: FolderWatch,
): Handlers<keyof typeof intakeContract> {
  return {
    'intake.start': async ({ paths }) => ({ batch: await batches.start(session.require(), { paths }) }),
    'intake.paste': async (pasted) => ({
      batch: await batches.start(session.require(), { paths: [], given: [pastedMail(pasted)] }),
    }),
    'intake.cancel': ({ batch }) => {
      batches.cancel(batch)
      return Promise.resolve(null)
    },
    'intake.progress': ({ batch }) => Promise.resolve(batches.progress(batch)),
    'intake.items': ({ batch, ...page }) => Promise.resolve(batches.items(batch, page)),
    'intake.unfinished': () => batches.unfinished(session.require()),
    'intake.resume': async ({ batch }) => ({ batch: await batches.resume(session.require(), batch) }),
    'intake.letGo': async ({ batch }) => {
      await session.require().imports.letGo(batch)
      return null
    },
    'intake.earlier': () => session.require().imports.earlier(),
    'intake.report': ({ batch, path }) => session.require().imports.saveReport(batch, path),
    'intake.watch': () => watch.status(session.require()),
    'intake.setWatch': async ({ folder }) => {
      const register = session.require()
      await register.watching.choose(folder)
      await watch.follow(register)
      return watch.status(register)
    },
  }
}
