// The content security policy forbids making elements from text. The date fields' announcer empties itself by
// setting `innerHTML` to nothing, which makes no elements, but is refused all the same and would take the screen
// with it. So emptying is done another way; any other text is still refused.
const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')

Object.defineProperty(Element.prototype, 'innerHTML', {
  ...native,
  set(this: Element, text: unknown) {
    if (text === '') this.replaceChildren()
    else native?.set?.call(this, text)
  },
})
