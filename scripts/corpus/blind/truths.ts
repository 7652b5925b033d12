import type { Filled } from '../forms'
import type { Truth, TruthItem } from '../truth'

type Told = Omit<Truth, 'heldOut'>

/** What is to be written down for a form that somebody sent. */
export const truthOf = (board: string, layout: string, writer: string, { form, fields }: Filled, path = ''): Told => ({
  board, layout, writer, items: [{ path, kind: 'form', form, fields }],
}) // prettier-ignore

/** Nothing is to be written down for what is no form. */
export const notAFormOf = (layout: string, writer: string, why: NonNullable<TruthItem['notAForm']>, path = ''): Told => ({
  board: null, layout, writer, items: [{ path, kind: 'not-a-form', notAForm: why, form: null, fields: {} }],
}) // prettier-ignore

/** A letter, of whose words only what is named here is held to. */
export const letterOf = (writer: string, path: string, fields: TruthItem['fields']): Told => ({
  board: null, layout: 'letter', writer, items: [{ path, kind: 'free-text', form: null, fields }],
}) // prettier-ignore
