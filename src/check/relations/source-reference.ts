import { fault, write } from "../../cells/fault.ts";
import { distance } from "../../cells/nearest.ts";
import type { Fault } from "../../cells/problem.ts";
import { csvLine } from "../../csv/csv.ts";
import { textOf, valueAt } from "../../tables/key.ts";
import { sumber, type Source } from "../../tables/sumber.ts";
import { personalData } from "../../cells/personal.ts";
import { cleaned, MASK, spelled } from "../../cells/visible.ts";

/** What is wrong with a source id that is not on file, and which ids are like it. `file` is the path of the sources. */
export function sourceFault(text: string, sources: readonly Source[], file: string): Fault {
  return address(text, sources, file) ?? several(text, sources) ?? unknown(text, sources, file);
}

/** A source that was on file before a change and is not any more, while rows still name it; with its row, ready to be put back. */
export function deletedSource(row: Source, file: string): Fault {
  const written = csvLine(Object.keys(sumber.columns).map((field) => textOf(valueAt(row, field))));
  const line = personalData(written) === null ? written : MASK;
  return fault(
    "sumber-tak-dikenal",
    [
      `sumber ${spelled(row.id)} dihapus dari ${file}, tetapi masih dipakai di sini.`,
      `sumber ${spelled(row.id)} was deleted from ${file}, yet is still used here.`,
    ],
    [
      `Kembalikan barisnya: ${line}; bila sumbernya keliru, ubah juga baris yang memakainya.`,
      `Put its row back: ${line}; if the source was wrong, change the rows that use it too.`,
    ],
  );
}

function address(text: string, sources: readonly Source[], file: string): Fault | null {
  if (!/^https?:|^www\./i.test(cleaned(text))) return null;
  const found = sources.find(({ url }) => url === cleaned(text));
  return fault(
    "sumber-alamat",
    [`sumber ${spelled(text)} adalah alamat, bukan id.`, `sumber ${spelled(text)} is an address, not an id.`],
    found
      ? write(found.id)
      : [
          `Tambahkan alamat itu di ${file} dan tulis idnya di sini.`,
          `Add the address to ${file} and write its id here.`,
        ],
  );
}

/** Two ids or more that are each on file. */
function several(text: string, sources: readonly Source[]): Fault | null {
  const parts = cleaned(text).split(/[\s,;&/|+]+/);
  const known = parts.filter((part) => sources.some(({ id }) => id === part));
  if (known.length < 2) return null;
  return fault(
    "sumber-tak-dikenal",
    [`sumber ${spelled(text)} memuat ${known.length} id.`, `sumber ${spelled(text)} holds ${known.length} ids.`],
    [
      `Tulis satu id di sini, ${known[0]}; sumber lain mendapat barisnya sendiri.`,
      `Write one id here, ${known[0]}; another source gets a row of its own.`,
    ],
  );
}

function unknown(text: string, sources: readonly Source[], file: string): Fault {
  const ids = sources.map(({ id }) => id);
  const respelt = ids.find((id) => id === plainId(text));
  const like = respelt ?? alike(text, ids).join(", ");
  return fault(
    "sumber-tak-dikenal",
    [`sumber ${spelled(text)} belum ada di ${file}.`, `sumber ${spelled(text)} is not in ${file}.`],
    respelt !== undefined
      ? write(respelt)
      : like === ""
        ? [
            "Tambahkan dahulu barisnya di sana, lalu tulis idnya di sini.",
            "Add its row there first, then write its id here.",
          ]
        : [
            `Yang mirip: ${like}. Bila sumbernya baru, tambahkan barisnya di sana.`,
            `Similar: ${like}. If the source is new, add its row there.`,
          ],
  );
}

function plainId(text: string): string {
  return cleaned(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

const MOST_SLIPS = 3;

/** Up to three ids that begin alike or differ by a slip. */
function alike(text: string, ids: readonly string[]): string[] {
  const plain = plainId(text);
  const slips = ids.map((id) => ({
    id,
    slips: id.startsWith(plain) || plain.startsWith(id) ? 0 : distance(id, plain, MOST_SLIPS),
  }));
  return slips
    .filter((candidate) => plain.length > 2 && candidate.slips <= Math.min(MOST_SLIPS, plain.length / 3))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ id }) => id);
}
