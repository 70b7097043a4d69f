import type { Pair } from "../rules/rule.ts";
import { isPlaceholder } from "../cells/count.ts";
import { asPercentage } from "../cells/percent.ts";
import type { RuleId } from "../rules/rules.ts";
import type { PrintedShare } from "../cells/kinds.ts";
import { fault } from "../cells/fault.ts";
import type { Cell, CellFault, Values } from "./row.ts";
import { quoted } from "../cells/visible.ts";

// What a row gives as its figure: a count, a percentage with its base, or both, each in its own column.

/** The percentage stands in the column of the count and the count in that of the percentage. */
export function figuresAreNotSwapped(row: Values, cell: Cell): CellFault | null {
  if (row.share === null) return null;
  const share = cell("share");
  if (share.length < 3 || !/^[1-9]\d{2,8}$/.test(share)) return null;
  const count = cell("count");
  if (!/^\d{1,2}(?:\.\d{1,4})?$/.test(count)) return null;
  return {
    field: "count",
    explains: ["share"],
    fault: fault(
      "kolom-tertukar",
      [`jumlah «${count}» dan persen «${share}» tertukar.`, `jumlah «${count}» and persen «${share}» are swapped.`],
      [`Tulis ${share} di jumlah dan ${count} di persen.`, `Write ${share} in jumlah and ${count} in persen.`],
    ),
  };
}

/** A report gives a count or a percentage. */
export function needsFigure(row: Values, cell: Cell): CellFault | null {
  if (typeof row.count === "number" || row.share) return null;
  const noCount = row.count === null || isPlaceholder(cell("count"));
  if (!noCount || !(row.share === null || isPlaceholder(cell("share")))) return null;
  const [id, en] =
    cell("count") === ""
      ? ["jumlah dan persen kosong", "jumlah and persen are empty"]
      : [`jumlah ${quoted(cell("count"))} dan persen kosong`, `jumlah ${quoted(cell("count"))} and persen is empty`];
  return {
    field: "count",
    fault: fault(
      "angka-kosong",
      [`${id}, jadi baris ini belum berisi angka.`, `${en}, so this row holds no figure.`],
      [
        "Isi salah satunya dari sumber, atau hapus barisnya; tulis 0 hanya bila sumber menulis nol.",
        "Fill one of them from the source, or delete the row; write 0 only if the source says nought.",
      ],
    ),
  };
}

/** A target asks for people or a share. */
export function targetNeedsFigure(row: Values): CellFault | null {
  if (row.count !== null || row.share !== null) return null;
  return {
    field: "share",
    fault: fault(
      "angka-kosong",
      [
        "persen dan jumlah kosong, jadi target ini belum berisi angka.",
        "persen and jumlah are empty, so this target holds no figure.",
      ],
      ["Isi salah satunya dari sumber, atau hapus barisnya.", "Fill one of them from the source, or delete the row."],
    ),
  };
}

const BASE_HINT: Pair = [
  "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, target, atau tidak_disebut.",
  "Set basis as in the source: perekaman, wajib_ktp, penduduk, target, or tidak_disebut.",
];

/** A printed percentage says what it is a share of. */
export function shareNeedsBase(row: Values, cell: Cell): CellFault | null {
  if (!row.share) return null;
  const base = cell("statedBase");
  if (base !== "" && base !== "dpt" && !isPlaceholder(base)) return null;
  const share = `persen ${quoted(row.share.printed)}`;
  const message: Pair =
    base !== "dpt"
      ? [`${share} terisi, tetapi basis kosong.`, `${share} is filled but basis is empty.`]
      : [
          `${share} terisi, tetapi basis «dpt», yang bukan basis persentase di sini.`,
          `${share} is filled but basis is «dpt», not a base for percentages here.`,
        ];
  return { field: "statedBase", fault: fault("persen-tanpa-basis", message, BASE_HINT) };
}

/** A target's share says what it is a share of. */
export function targetShareNeedsBase(row: Values): CellFault | null {
  if (!row.share || row["base"] !== null) return null;
  const share = `persen ${quoted(row.share.printed)}`;
  return {
    field: "base",
    fault: fault(
      "persen-tanpa-basis",
      [`${share} terisi, tetapi basis kosong.`, `${share} is filled but basis is empty.`],
      [
        "Isi basis menurut sumbernya: perekaman, wajib_ktp, penduduk, atau tidak_disebut.",
        "Set basis as in the source: perekaman, wajib_ktp, penduduk, or tidak_disebut.",
      ],
    ),
  };
}

/** What is said of a percentage has one to be said of. */
export function baseNeedsShare(row: Values, cell: Cell): CellFault | null {
  if (row.share !== null) return null;
  const field = ["statedBase", "sharePrecision"].find((candidate) => typeof row[candidate] === "string");
  if (field === undefined || (row.count === null && cell("count") === "")) return null;
  const [header, text] = [field === "statedBase" ? "basis" : "persen_presisi", quoted(cell(field))];
  return {
    field,
    fault: fault(
      "persen-tanpa-angka",
      [`${header} ${text} terisi, tetapi persen kosong.`, `${header} ${text} is filled but persen is empty.`],
      [`Isi persen, atau kosongkan ${header}.`, `Fill in persen, or empty ${header}.`],
    ),
  };
}

/** Only of a target can more than all be reached. */
export function shareWithinHundred(row: Values): CellFault | null {
  if (!row.share || row.share.share <= 1 || row["statedBase"] === "target") return null;
  const share = `persen ${quoted(row.share.printed)}`;
  return {
    field: "share",
    fault: fault(
      "persen-lebih-seratus",
      row["statedBase"] === undefined
        ? [`${share} lebih dari 100.`, `${share} is above 100.`]
        : [
            `${share} lebih dari 100, padahal basisnya bukan target.`,
            `${share} is above 100, yet its base is not the target.`,
          ],
      row["statedBase"] === undefined
        ? ["Periksa titik desimalnya di sumber.", "Check the decimal point in the source."]
        : [
            "Periksa titik desimalnya; bila sumber menyebut bagian dari target, tulis basis target.",
            "Check the decimal point; if the source gives a share of the target, set basis to target.",
          ],
    ),
  };
}

/** `0.1935`: what a spreadsheet stores for 19,35 %. */
export function shareIsNoFraction(row: Values): CellFault | null {
  return fraction(row, "persen-pecahan", [
    "bila sumber memang menulis kurang dari satu persen, biarkan.",
    "if the source does print less than one per cent, leave it.",
  ]);
}

/** No target is below one per cent. */
export function targetIsNoFraction(row: Values): CellFault | null {
  return fraction(row, "target-pecahan", [
    "target di bawah satu persen tidak ada.",
    "there is no target below one per cent.",
  ]);
}

/** Fewer people than any regency or city has. */
const FEWEST_PEOPLE = 50_000;

/** Beside a count the fraction would be of a base too small to be one: 3.534 are 0,175 % of two million, not 17,5 % of 20.194. */
function provesItself(count: number | null | undefined, { share }: PrintedShare): boolean {
  return typeof count === "number" && count / (share * 100) < FEWEST_PEOPLE;
}

function fraction(row: Values, rule: RuleId, [id, en]: Pair): CellFault | null {
  if (!row.share || row.share.share >= 0.01 || row.share.share === 0 || provesItself(row.count, row.share)) return null;
  const { printed } = row.share;
  const percentage = asPercentage(printed) ?? String(Math.round(row.share.share * 10_000));
  const [words, english] = [percentage.replace(".", ","), percentage];
  return {
    field: "share",
    fault: fault(
      rule,
      [
        `persen «${printed}» kurang dari satu; di Excel begitulah «${words}%» tersimpan.`,
        `persen «${printed}» is below one; so Excel stores «${english}%».`,
      ],
      [
        `Tulis ${percentage} bila sumber menulis «${words}%»; ${id}`,
        `Write ${percentage} if the source has «${english}%»; ${en}`,
      ],
    ),
  };
}
