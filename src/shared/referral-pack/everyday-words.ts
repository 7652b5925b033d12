/**
 * Names that are everyday words when they are written small: "may", "will", "green". Written so, they are left as
 * they are. Also words that stand with a capital beside a word for a relative without being a name.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'abbey ash bailey baker banks barber bell berry bird bishop black bond bourne bridge bright brook brooks brown burns bush butcher butler ' +
    'carpenter carter case chance chase church clay cole cook cooper cross dale day dean dear dove drew driver english faith farmer field fields ' +
    'fisher flower forest foster fox frank free french frost fuller gale gardener gardner gold good gray green grey grace grant hall hand hardy ' +
    'harper hart heath hill holly hope house hunt hunter ivy jack jade joy judge king knight lake lamb lane law lily long love mark marsh mason ' +
    'may mead miller mills moon moore more moss noble north nurse olive page park parker parks patience pearl penny piper pitt place pool poole ' +
    'poppy porter price prior ray reed rich rivers rob rose ruby rush sage sand sands savage scott sharp shepherd short silver singer skinner small ' +
    'smart snow south spring stone street strong summer summers swan swift taylor thorn turner violet walker wall wallace ward waters webb weaver ' +
    'wells west white wild will wills winter wise wood woods woodward wright young youngs ' +
    'the a an and or but in on at to of by for with from who she he they it is was has had said says this that there then when while if as also not ' +
    'mr mrs ms miss dr social worker care home hospital council police nhs team service services trust board adult adults children ward safeguarding'
  ).split(' '),
)
