/** The parts of a chart's look that its picture takes along. */
const looks = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight',
  'text-anchor', 'visibility',
] // prettier-ignore

const scale = 2
const edge = 20
const font = `'Segoe UI', 'Noto Sans', 'Liberation Sans', sans-serif`

/**
 * A picture of a chart with its title, legend and note, as PNG in base64: in the light theme whatever the screen is in,
 * because it is put into documents. Null when there is nothing drawn.
 */
export async function pictureOf(figure: HTMLElement): Promise<string | null> {
  const drawing = figure.querySelector<SVGSVGElement>('[data-picture="drawing"] svg')
  if (!drawing) return null
  const theme = figure.style.colorScheme
  figure.style.colorScheme = 'light'
  const parts = partsOf(figure, drawing)
  figure.style.colorScheme = theme
  return draw(parts)
}

interface Drawn {
  readonly source: string
  readonly width: number
  readonly height: number
}

interface Parts {
  readonly what: string
  readonly finding: string
  readonly note: string
  readonly legend: readonly { readonly sample: Drawn; readonly label: string }[]
  readonly chart: Drawn
}

function partsOf(figure: HTMLElement, drawing: SVGSVGElement): Parts {
  const text = (part: string) => figure.querySelector(`[data-picture="${part}"]`)?.textContent.trim() ?? ''
  const legend = [...figure.querySelectorAll('[data-picture="legend"]')].flatMap((item) => {
    const sample = item.querySelector('svg')
    return sample ? [{ sample: drawnOf(sample), label: item.textContent.trim() }] : []
  })
  return { what: text('what'), finding: text('finding'), note: text('note'), legend, chart: drawnOf(drawing) }
}

/** A drawing on its own, its colours and letters written into it. */
function drawnOf(svg: SVGSVGElement): Drawn {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return { source: '', width, height }
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  from.forEach((part, at) => {
    const look = getComputedStyle(part)
    to[at]?.removeAttribute('style')
    to[at]?.removeAttribute('class')
    for (const name of looks) to[at]?.setAttribute(name, look.getPropertyValue(name))
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', `${width}`)
  copy.setAttribute('height', `${height}`)
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  return { source, width, height }
}

async function draw({ what, finding, note, legend, chart }: Parts): Promise<string> {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  const width = Math.max(chart.width, 420)
  const wrapped = (text: string, of: string) => {
    pen.font = of
    return wrap(text, width, (line) => pen.measureText(line).width)
  }
  const [small, large] = [`13px ${font}`, `600 17px ${font}`]
  const lines = { what: wrapped(what, small), finding: wrapped(finding, large), note: wrapped(note, small) }
  const legendHeight = legend.length > 0 ? 26 : 0
  const top = edge + lines.what.length * 18 + lines.finding.length * 23 + 8
  canvas.width = (width + 2 * edge) * scale
  canvas.height = (top + legendHeight + chart.height + 10 + lines.note.length * 18 + edge) * scale
  pen.scale(scale, scale)
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  let y = write(lines.what, edge, { font: small, colour: '#485056', step: 18 })
  write(lines.finding, y, { font: large, colour: '#1b2124', step: 23 })
  await drawLegend(pen, legend, top, small)
  await place(pen, chart, edge, top + legendHeight)
  y = top + legendHeight + chart.height + 10
  write(lines.note, y, { font: small, colour: '#485056', step: 18 })
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')

  function write(
    texts: readonly string[],
    from: number,
    how: { font: string; colour: string; step: number },
  ) {
    if (!pen) return from
    pen.font = how.font
    pen.fillStyle = how.colour
    texts.forEach((line, at) => pen.fillText(line, edge, from + at * how.step + 14))
    return from + texts.length * how.step
  }
}

async function drawLegend(pen: CanvasRenderingContext2D, legend: Parts['legend'], y: number, of: string) {
  let x = edge
  for (const { sample, label } of legend) {
    await place(pen, sample, x, y + 2)
    pen.font = of
    pen.fillStyle = '#485056'
    pen.fillText(label, x + sample.width + 6, y + 14)
    x += sample.width + 6 + pen.measureText(label).width + 20
  }
}

async function place(pen: CanvasRenderingContext2D, { source, width, height }: Drawn, x: number, y: number) {
  const image = new Image()
  image.src = source
  await image.decode()
  pen.drawImage(image, x, y, width, height)
}

/** Breaks a text into lines no wider than a width, between words. */
export function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
