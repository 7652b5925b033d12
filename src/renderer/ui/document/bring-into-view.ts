/**
 * Scrolls an element to the middle of the regions marked `data-scroller` that it is in. Unlike the browser's
 * own, it leaves the rest of the window where it is.
 */
export function bringIntoView(element: Element): void {
  for (let region = nextRegion(element); region; region = nextRegion(region)) {
    const box = element.getBoundingClientRect()
    const view = region.getBoundingClientRect()
    // What is wider than the region is left where it is as long as its beginning shows.
    const hidden = box.left < view.left || (box.right > view.right && box.width <= view.width)
    region.scrollBy({
      top: box.top - view.top - (view.height - box.height) / 2,
      left: hidden ? box.left - view.left - Math.max(0, (view.width - box.width) / 2) : 0,
    })
  }
}

const nextRegion = (element: Element) => element.parentElement?.closest('[data-scroller]') ?? null
