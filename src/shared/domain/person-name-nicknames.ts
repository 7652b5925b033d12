/** Short and long forms of the same British first names, one family a line. */
const families = `
alexander alex sandy alec xander
alexandra alex sandra sandy lexi
alfred alf alfie fred
andrew andy drew
anthony antony tony
barbara barb babs
benjamin ben benny
catherine katherine kathryn catharine cathy kathy kate katie kath kitty
charles charlie chas chuck
christine christina chris chrissie tina
christopher chris kit
daniel dan danny
david dave davey
deborah debra deb debbie
dorothy dot dottie dolly
edward ed eddie ted teddy ned
elizabeth elisabeth liz lizzie beth betty bess eliza libby elsie lisa
emily em emmie
florence flo florrie
francis frank
frances fran francesca
frederick fred freddie
geoffrey jeffrey geoff jeff
george georgie
gerald gerry jerry
gillian gill jill
gwendoline gwen
harold harry hal
helen ellen nell nellie
henry harry hal
irene rene
isabel isobel isabella bella izzy
jacqueline jackie jacky
james jim jimmy jamie
janet jan
jennifer jen jenny
joan joanie
joanne joanna jo
john johnny jack jon
jonathan jon jonny
joseph joe joey
josephine jo josie
joshua josh
judith judy
kenneth ken kenny
lawrence laurence larry laurie
leonard len lenny
leslie les
lillian lilian lily lil
louise lou
margaret maggie meg peggy marge madge greta rita
martin marty
mary molly polly
matthew matt matty
maureen mo
michael mike mick micky mickey
mohammed mohammad muhammad mohamed
nicholas nick nicky
nicola nicky nikki
norman norm
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky becca
reginald reg reggie
richard rick ricky dick rich
robert bob bobby rob robbie bert
roger rog
ronald ron ronnie
rosemary rose rosie
samuel sam sammy
samantha sam
sarah sara sally
sidney sydney sid
stanley stan
stephen steven steve
stuart stewart stu
susan sue susie suzanne
sylvia silvia
terence terry
theresa teresa terry tess
thomas tom tommy
timothy tim
valerie val
vera
veronica ronnie
victoria vicky vicki tori
vincent vince
walter wally walt
wilfred wilf
william will bill billy liam
winifred win winnie
`

const lines = families
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
const familiesOf = new Map<string, Set<number>>()
for (const [family, names] of lines.entries()) {
  for (const name of names) {
    const known = familiesOf.get(name) ?? new Set<number>()
    familiesOf.set(name, known.add(family))
  }
}

/** True when one folded first name is a usual short or variant form of the other. */
export function sameNameFamily(one: string, other: string): boolean {
  const families = familiesOf.get(other)
  return [...(familiesOf.get(one) ?? [])].some((family) => families?.has(family) ?? false)
}

/** The numbers of the families a folded first name belongs to, for looking people up by any form of the name. */
export function nameFamilies(name: string): number[] {
  return [...(familiesOf.get(name) ?? [])]
}

/** The initials of the names that a folded first name may be short for, its own among them: "p" and "m" for Peggy. */
export function initialsMeant(name: string): string[] {
  const long = nameFamilies(name).flatMap((family) => lines[family]?.[0] ?? [])
  return [...new Set([name, ...long].map((each) => each.slice(0, 1)))]
}
