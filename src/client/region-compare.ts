import "./stand-ins.ts";
import type { FindableRegion } from "../views/home/find.ts";
import type { Compared, ComparisonData } from "../views/compare/comparison.ts";
import { chipsHtml, detailsHtml, embedCode, figureHtml, fillGap, messageOf, namesOf } from "./comparison.ts";
import { matches } from "./matches.ts";
import { pageLanguage, part } from "./part.ts";
import { type ChosenRegions, MOST, readChoice, writeSlugs } from "./slugs.ts";
import { started } from "./started.ts";

/**
 * Comparing on the page of all 38. The choice lives in the address (`?w=kota-malang,kota-madiun`); what it shows is put
 * together from the figures that the page holds already, each worked out and worded when it was built.
 */
const chooser = document.querySelector<HTMLElement>("#pilihan");
const data = document.querySelector("#bahan");

if (chooser && data) begin(chooser, JSON.parse(data.textContent ?? ""));

function begin(chooser: HTMLElement, comparison: ComparisonData): void {
  const language = pageLanguage();
  const { words, regions, source } = comparison;
  const { names } = chooser.dataset;
  const title = document.title;
  const [status, found, chips] = [part("#kabar"), part("#ditemukan"), part("#terpilih")];
  const [notes, figure, details] = [part("#catatan"), part("#perbandingan"), part("#rincian")];
  const [share, link, all] = [part("#bagikan"), part("#tautan"), part("#semua")];
  const [whatsapp, send, code] = [part<HTMLAnchorElement>("#wa"), part("#kirim"), part("#kode")];
  const input = part<HTMLInputElement>("input", chooser);
  let choices = [...chooser.querySelectorAll<HTMLButtonElement>("details button")].map(choiceOf);
  let chosen: Compared[] = [];

  const namesOfSlugs = (slugs: readonly string[]) =>
    namesOf(
      choices.filter(({ slug }) => slugs.includes(slug)).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      language,
    );

  /** Where the page does not list the regions: their names, once something is typed or the address names one. */
  const loadNames = async () => {
    if (!names || choices.length > 0) return;
    const found = await fetchJson<FindableRegion[]>(names);
    choices = found.map((region) => choiceOf(buttonOf(region)));
  };

  /** The regions of an address, where the page does not hold them. */
  const regionsOf = (slugs: readonly string[]): Promise<Compared[]> =>
    Promise.all(slugs.map((slug) => fetchJson<Compared>(`${source}${slug}.json`)));

  /** Shows what the address names; nothing is waited for where the page holds all regions. */
  const show = () => {
    const asked = location.search;
    const named = new URLSearchParams(asked).get("w") ?? "";
    if (source === null || named === "") return showChoice(readChoice(named, choices), regions);
    const shown = loadNames().then(async () => {
      const choice = readChoice(named, choices);
      const fetched = await regionsOf(choice.slugs);
      // Meanwhile another choice was made.
      if (asked === location.search) showChoice(choice, fetched);
    });
    shown.catch(() => (status.textContent = words.unloaded));
  };

  const showChoice = (choice: ChosenRegions, known: readonly Compared[]) => {
    chosen = choice.slugs.flatMap((slug) => known.find((region) => region.slug === slug) ?? []);
    document.documentElement.classList.toggle("chosen", chosen.length + choice.unknown.length > 0);
    document.title = chosen.length > 0 ? `${namesOf(chosen, language)} – ${title}` : title;
    chips.innerHTML = chipsHtml(chosen, comparison);
    notes.textContent = notesOn(choice).join(" ");
    const [nobody, address] = [chosen.length === 0, location.origin + writeSlugs(location.pathname, choice.slugs)];
    figure.innerHTML = nobody ? "" : figureHtml(chosen, comparison, language);
    details.innerHTML = nobody ? "" : detailsHtml(chosen, comparison, language);
    all.hidden = !nobody;
    share.hidden = nobody;
    link.textContent = address;
    code.textContent = nobody ? "" : embedCode(chosen, comparison, address, language);
    whatsapp.href = `https://wa.me/?text=${encodeURIComponent(messageOf(chosen, comparison, address, language))}`;
    for (const { button } of choices) button.disabled = choice.slugs.includes(button.value);
  };

  const notesOn = ({ unknown, over }: ChosenRegions): string[] => [
    ...(unknown.length > 0 ? [fillGap(words.unknown, unknown.join(", "))] : []),
    ...(over.length > 0 ? [fillGap(words.over, namesOfSlugs(over))] : []),
  ];

  const choose = (slugs: readonly string[], said: string) => {
    history.pushState(null, "", writeSlugs(location.pathname, slugs));
    show();
    status.textContent = said;
  };

  const add = (slug: string) => {
    const slugs = chosen.map((region) => region.slug);
    if (slugs.length === MOST) return void (status.textContent = words.full);
    input.value = "";
    found.replaceChildren();
    choose([...slugs, slug], fillGap(words.added, namesOfSlugs([slug])));
    // Its button is gone or spent: the field is where the next name is typed.
    input.focus();
  };

  const remove = (slug: string) => {
    const slugs = chosen.map((region) => region.slug);
    choose(
      slugs.filter((one) => one !== slug),
      fillGap(words.removed, namesOfSlugs([slug])),
    );
    (chips.querySelectorAll("button")[slugs.indexOf(slug)] ?? chips.querySelector("button") ?? input).focus();
  };

  const search = () => {
    const typed = input.value.trim();
    const { regions: meant, near } = matches(typed, choices);
    const free = meant.filter(({ button }) => !button.disabled);
    found.replaceChildren(...(typed ? free : []).map(({ button }) => button.cloneNode(true)));
    status.textContent = typed ? saidOf(meant, free, near) : "";
  };

  const saidOf = (meant: readonly { name: string }[], free: readonly { name: string }[], near: boolean): string => {
    if (meant.length === 0) return words.nobody;
    if (free.length === 0) return fillGap(words.already, namesOf(meant, language));
    return fillGap(near ? words.near : words.found, namesOf(free, language));
  };

  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    // Else the same press would also press the button that it leads to.
    event.preventDefault();
    const [first, another] = [...found.querySelectorAll("button")];
    if (first && !another) add(first.value);
    else first?.focus();
  });
  chooser.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLButtonElement>("button[value]");
    if (button) add(button.value);
  });
  chips.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (button) remove(button.value);
  });
  input.addEventListener("input", search);
  // The first touch starts the download, so that nobody waits for it who types.
  input.addEventListener("focus", () => loadNames().then(search, () => (status.textContent = words.unloaded)));
  // Not every browser can hand a page to another program.
  send.hidden = !("share" in navigator);
  send.addEventListener("click", () => {
    const [title, url] = [document.title, link.textContent ?? ""];
    // Whoever closes the choice of programs has not met an error.
    navigator.share({ title, url }).catch(() => {});
  });
  addEventListener("popstate", () => {
    status.textContent = "";
    show();
  });
  show();
  // A browser that comes back to the page may have kept what was typed.
  search();
  started();
}

function choiceOf(button: HTMLButtonElement) {
  const { short = "", code = "" } = button.dataset;
  return { name: (button.textContent ?? "").trim(), short, code, slug: button.value, button };
}

function buttonOf({ name, short, code, slug }: FindableRegion): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.value = slug;
  button.textContent = name;
  Object.assign(button.dataset, { short, code });
  return button;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}
