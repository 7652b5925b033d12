const closing =
  /^\s*(?:(?:many )?thank(?:s| you)\b|we (?:will|shall|aim to|try to) (?:reply|respond|answer|acknowledge|contact|write|be in touch|get back)\b|(?:you|your) (?:will|should|may|form|letter|record|answers?) |(?:please )?(?:now )?(?:send|return|e-?mail|post|forward|submit) (?:it|this|the (?:completed )?(?:form|letter|record|page|sheet))\b|(?:please )?(?:keep|save) (?:a copy|it|this)\b|(?:once|when|after) (?:you have|complete)|this (?:form|letter|record|page|sheet|document) |if you (?:need|have|want|are|would|do not|cannot)\b|for (?:help|advice|guidance|more information)\b|end of (?:the )?(?:form|letter|record|document)\b)/i

/** "Thank you. We will reply within two working days.": what a form says to whoever has filled it in, and no short answer. */
export const closesForm = (text: string): boolean => closing.test(text.slice(0, 120))
