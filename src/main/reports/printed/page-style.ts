import { accent, accentSoft, face, ink, inkSoft, line } from '../paper-look'

/** The look of a printed paper. It names no address, so nothing can be fetched for it. */
export const pageStyle = `
@page { size: A4; margin: 25mm 20mm 22mm; }
html { font-family: ${face}, 'Liberation Sans', sans-serif; font-size: 11.5pt; line-height: 1.4; color: #${ink}; }
body { margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 8pt; }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.2; margin: 0; }
h1.title { font-size: 28pt; margin: 0 0 8pt; }
h2 { font-size: 19pt; color: #${accent}; margin: 24pt 0 8pt; }
h3 { font-size: 14pt; margin: 18pt 0 6pt; }
h4 { font-size: 12pt; color: #${inkSoft}; margin: 12pt 0 4pt; }
.new-page { break-before: page; margin-top: 0; }
.eyebrow { font-size: 12pt; font-weight: bold; color: #${accent}; }
.subtitle { font-size: 15pt; color: #${inkSoft}; margin-bottom: 18pt; }
.lead { font-size: 14pt; }
.note { font-size: 10pt; color: #${inkSoft}; }
ul, ol { margin: 0 0 8pt; padding-left: 18pt; }
li { margin-bottom: 4pt; }
blockquote { margin: 4pt 0 10pt; padding-left: 12pt; border-left: 2pt solid #${line}; }
.callout { background: #${accentSoft}; border-left: 6pt solid #${accent}; padding: 10pt 12pt 4pt; margin: 14pt 0; font-size: 13pt; break-inside: avoid; }
.callout-heading { color: #${accent}; font-size: 12pt; margin-bottom: 2pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.3; margin: 0 0 12pt; border-top: 1pt solid #${accent}; border-bottom: 1pt solid #${accent}; }
caption, figcaption { text-align: left; font-size: 10.5pt; font-weight: bold; color: #${inkSoft}; padding: 10pt 0 4pt; break-after: avoid; }
thead { display: table-header-group; }
thead th { background: #${accent}; color: #fff; text-align: left; vertical-align: bottom; padding: 4pt 5pt; }
td, tbody th { text-align: left; vertical-align: top; padding: 4pt 5pt; border-bottom: .5pt solid #${line}; }
td p, tbody th p, dd p { margin: 0 0 3pt; }
tbody th p + p { font-weight: normal; }
table.plain, table.plain td { border: .5pt solid #${line}; }
tr { break-inside: avoid; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
dl { margin: 0 0 12pt; font-size: 10.5pt; line-height: 1.3; border-top: .5pt solid #${line}; }
dl div { display: grid; grid-template-columns: 30% 70%; border-bottom: .5pt solid #${line}; padding: 4pt 5pt; break-inside: avoid; }
dt { font-weight: bold; color: #${inkSoft}; }
dd { margin: 0; }
figure { margin: 0 0 8pt; break-inside: avoid; }
svg { display: block; max-width: 100%; height: auto; font-family: ${face}, 'Liberation Sans', sans-serif; }
svg text { fill: #${ink}; }
`
