import "./stand-ins.ts";
import { showsFound, type Shown } from "./found.ts";
import { part } from "./part.ts";
import type { FindableRegion } from "../views/home/find.ts";
import { started } from "./started.ts";
import { tellTouched } from "./touched.ts";

/**
 * Finding a region: what is typed picks rows of the list of all 38, which stands further down the page and has all the
 * words; and where there is a map, it says in a sentence what is touched.
 */
const search = document.querySelector<HTMLElement>("#cari");
const input = search?.querySelector("input");

if (search && input) {
  let regions = listedRegions();
  const update = showsFound(input, () => regions, JSON.parse(search.dataset["said"] ?? ""));
  const { names } = search.dataset;
  if (names) {
    const load = () => {
      fetchRegions(names).then(
        (found) => {
          regions = found;
          update();
        },
        () => input.addEventListener("input", load, { once: true }),
      );
    };
    // The first touch starts the download, so that nobody waits for it who types.
    input.addEventListener("focus", load, { once: true });
    if (input.value || document.activeElement === input) load();
  }
  // Kept with this step of the reader's way: who comes back finds what was typed, and nobody else.
  input.addEventListener("input", () => history.replaceState(input.value, ""));
  if (typeof history.state === "string") input.value = history.state;
  // A browser that comes back to the page may have kept it too.
  update();
  const map = document.querySelector("#peta .named");
  if (map) tellTouched(map, part("#peta .touched"));
  started();
}

/** The regions of a page that lists none, each with its place: fetched when the field is used. A failure is tried again. */
async function fetchRegions(address: string): Promise<Shown[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const regions: FindableRegion[] = await response.json();
  return regions.map(({ name, short, href, part: place }) => ({ name, short, row: rowOf(name, href, place) }));
}

function rowOf(name: string, href: string, place: string): Element {
  const [row, link, where] = [
    document.createElement("li"),
    document.createElement("a"),
    document.createElement("small"),
  ];
  link.href = href;
  link.textContent = name;
  where.textContent = place;
  row.append(link, " ", where);
  return row;
}

/** The rows of the list with their names and abbreviations. */
function listedRegions(): Shown[] {
  return [...document.querySelectorAll<HTMLElement>("#wilayah .regions li")].map((row) => ({
    row,
    name: part("a", row).textContent ?? "",
    short: row.dataset["short"] ?? "",
  }));
}
