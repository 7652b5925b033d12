import { z } from 'zod'
import { TextPen, type Glyph } from './drawn-glyphs'
import { LinePen } from './drawn-lines'
import { isMarkerColour } from './highlights'
import { multiply, type Matrix } from './matrix'

/** The operators that matter, by the library's numbers. */
export type Operators = Readonly<Record<OperatorName, number>>
type OperatorName =
  | 'save' | 'restore' | 'transform' | 'constructPath' | 'endPath' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd'
  | 'beginText' | 'setFont' | 'setTextMatrix' | 'moveText' | 'setLeadingMoveText' | 'nextLine' | 'showText' | 'setLeading'
  | 'setCharSpacing' | 'setWordSpacing' | 'setHScale' | 'setTextRise' | 'setTextRenderingMode' | 'setGState' | 'setFillRGBColor' // prettier-ignore

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

const matrixArguments = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
const formArguments = z.tuple([z.union([matrixArguments, z.null()])]).rest(z.unknown())
const colourArguments = z.tuple([z.unknown()]).rest(z.unknown())
const stateArguments = z.tuple([z.array(z.tuple([z.string(), z.unknown()]))])

/** Follows what draws a page, from the coordinates it is to be shown in, and collects its characters and lines. */
export function drawn(
  { fnArray, argsArray }: OperatorList,
  operators: Operators,
  base: Matrix,
  unitOf: (font: string) => number,
): { glyphs: readonly Glyph[]; lines: LinePen } {
  const text = new TextPen()
  const lines = new LinePen()
  const saved: { matrix: Matrix; marks: boolean }[] = []
  let matrix = base
  let marks = false
  const save = () => {
    saved.push({ matrix, marks })
    text.save()
  }
  const restore = () => {
    ;({ matrix, marks } = saved.pop() ?? { matrix, marks })
    text.restore()
  }
  const steps: Partial<Record<OperatorName, (args: unknown) => void>> = {
    save,
    restore,
    transform: (args) => {
      const change = matrixArguments.safeParse(args)
      if (change.success) matrix = multiply(matrix, change.data)
    },
    paintFormXObjectBegin: (args) => {
      save()
      const change = formArguments.safeParse(args).data?.[0]
      if (change) matrix = multiply(matrix, change)
    },
    paintFormXObjectEnd: restore,
    constructPath: (args) => {
      lines.path(args, matrix, operators.endPath, marks)
    },
    setFillRGBColor: (args) => {
      marks = isMarkerColour(colourArguments.safeParse(args).data?.[0])
    },
    beginText: () => {
      text.begin()
    },
    setFont: (args) => {
      text.setFont(args)
    },
    setGState: (args) => {
      for (const [name, value] of stateArguments.safeParse(args).data?.[0] ?? [])
        if (name === 'Font') text.setFont(value)
    },
    setTextMatrix: (args) => {
      text.setMatrix(args)
    },
    moveText: (args) => {
      text.move(args)
    },
    setLeadingMoveText: (args) => {
      text.move(args, true)
    },
    nextLine: () => {
      text.nextLine()
    },
    showText: (args) => {
      text.show(args, matrix, unitOf)
    },
    setLeading: (args) => {
      text.set('leading', args)
    },
    setCharSpacing: (args) => {
      text.set('charSpacing', args)
    },
    setWordSpacing: (args) => {
      text.set('wordSpacing', args)
    },
    setHScale: (args) => {
      text.set('scale', args)
    },
    setTextRise: (args) => {
      text.set('rise', args)
    },
    setTextRenderingMode: (args) => {
      text.set('mode', args)
    },
  }
  const byNumber = new Map(Object.entries(steps).map(([name, step]) => [numberOf(operators, name), step]))
  for (const [n, operator] of fnArray.entries()) byNumber.get(operator)?.(argsArray[n])
  return { glyphs: text.glyphs, lines }
}

const numberOf = (operators: Operators, name: string): number =>
  Object.entries(operators).find(([each]) => each === name)?.[1] ?? -1
