import { part } from "./part.ts";

/**
 * Writes in `said` what the tile of a map says that is touched or has the focus. The first touch does no more, the second
 * opens the page, as a click and the Enter key (a click without detail) do at once.
 */
export function tellTouched(map: Element, said: Element): void {
  let [shown, first]: [Element | null, boolean] = [null, false];
  for (const tile of map.querySelectorAll("a")) {
    const show = () => {
      said.textContent = part("title", tile).textContent;
      shown = tile;
    };
    tile.addEventListener("focus", show);
    tile.addEventListener("mouseover", show);
    tile.addEventListener("pointerdown", ({ pointerType }) => (first = pointerType === "touch" && tile !== shown));
    tile.addEventListener("click", (event) => {
      if (first && event.detail > 0) event.preventDefault();
    });
  }
}
