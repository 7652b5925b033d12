import type { Block } from '@shared/domain/document'
import { withoutAnswerBullets } from './answer-bullets'
import { withoutAnswerMarks } from './answer-marks'
import { withCaptionsAbove } from './captions'
import { withoutDocumentControl } from './document-control'
import { withoutHints } from './hints'
import { withoutOfficeUse } from './office-use'

/** The same blocks without what a form prints around its answers, so that each stands plainly beside or below its question. */
export const plainlyAnswered = (blocks: readonly Block[]): readonly Block[] =>
  withoutHints(
    withoutAnswerBullets(
      withoutAnswerMarks(withCaptionsAbove(withoutDocumentControl(withoutOfficeUse(blocks)))),
    ),
  )
