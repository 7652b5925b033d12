const prompt = [
  /^[\s(]*yes\s?(?:\/|\\|\||or)\s?no[\s)]*(?:[-–—:(*,.]\s?(?:please )?(?:delete|circle|tick|select|highlight|underline|strike)\b.{0,60})?$/i,
  /^(?:(?:stage|step|level) ?)?[1-6](?:(?: ?[/|,&] ?| or | and )(?:(?:stage|step|level) ?)?[1-6]){1,5}$/i,
  /^(?:please )?(?:click|tap)(?: or tap)?(?: here)?(?: to)? (?:enter|add|insert|select|choose|type)\b.{0,60}$/i,
  // What Word shows in an empty control, in the languages it is used in here.
  /^(?:cliciwch|tapiwch|cliquez|klicken sie|klicken oder|tippen sie|haga clic|pulse aquí|fare clic|kliknij|faceți clic|clique ou|clique aqui|klik of|klik hier) .{3,70}$/iu,
  /^(?:dewiswch eitem|choisissez un élément|wählen sie ein element aus|elija un elemento|scegliere un elemento|wybierz element|alegeți un element|escolha um item|kies een item)\.?$/iu,
  /^(?:please )?(?:select|choose|pick)(?: (?:one|a|an|from|your|the|which|as|option|item|stage|date|agency)\b.{0,60})?[.…]*$/i,
  /^(?:please )?(?:choose|select) an? (?:item|option|date)\b.{0,30}$/i,
  /^(?:please )?(?:enter|insert|type|write|add|state|specify|give|provide|complete|fill in) .{0,60}?(?:here|text|details?|name|date|below|number|title|agency|organisation|information|role|summary)\b[.…]*$/i,
  /^(?:d{1,2}|_{1,2}|x{1,2})\s?[/.\-\s]\s?(?:m{1,3}|_{1,2}|x{1,2})\s?[/.\-\s]\s?(?:y{2,4}|_{2,4}|x{2,4})$/i,
  /^(?:day|date)\s?[/.-]?\s?month\s?[/.-]?\s?year$/i,
  /^(?:[[<{][\]>}]|«[^»]{0,80}»)$/,
  /^[\s_.…\-–—/\\|()[\]:*•☐□]*$/u,
  /^(?:please )?(?:delete|tick|circle|highlight|underline|cross out|strike out|mark) (?:as |where )?(?:appropriate|applicable|necessary|required|one|all).{0,40}$/i,
  /^\(?(?:please )?(?:print(?: name)?|block capitals|capitals|sign here|if known|if applicable|optional)\)?$/i,
  /^(?:please )?(?:continue|use|attach|expand).{0,20}(?:separate|additional|overleaf|necessary|required|needed|sheet).{0,30}$/i,
  /^(?:text|free text|enter text|your text here|type here|insert here|name here|date here|lorem ipsum.{0,200})$/i,
  /^\(?(?:max(?:imum)?|up to|no more than|limit)\.?(?: of)? \d{1,5} (?:characters?|chars|words?|lines?)\b.{0,30}$/i,
  /^£?\s*$/,
]

/** True for what holds the place of an answer in a form, without any brackets around it. */
export const isPlaceholder = (text: string): boolean => prompt.some((pattern) => pattern.test(text))
