import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type IRunOptions } from 'docx'
import { dateInWords } from '@shared/domain/date-in-words'
import type { Paper } from '@shared/paper/paper'
import { accent } from '../paper-look'

/** What stands at the top of every page: the marking and what the paper is about. */
export function wordHeader({ marking, reference }: Paper): Header {
  const marked: IRunOptions = { text: marking, bold: true, color: accent }
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [new TextRun(marked), new TextRun({ children: [new Tab(), reference] })],
      }),
    ],
  })
}

/** What stands at the foot of every page: the day it was made, and which page of how many. */
export function wordFooter({ marking, date }: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ text: `${marking}, ${dateInWords(date)}` }),
          new TextRun({
            children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
