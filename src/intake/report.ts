import { csvLine } from "../csv/csv.ts";
import { mapRecord } from "../notation/keys.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { isSettled, type CanonicalRow, type Intake } from "./intake.ts";

/** An intake as one JSON object, its sentences in one language. */
export function intakeJson(intake: Intake, language: Language): string {
  const { rows, ambiguous, skipped, refused, existing, conflicts } = intake;
  return JSON.stringify(
    {
      rows,
      ambiguous,
      skipped: skipped.map(({ cell, why }) => ({ cell, why: why[language] })),
      refused: refused.map(({ message, ...place }) => ({ ...place, message: message[language] })),
      existing,
      conflicts,
    },
    null,
    2,
  );
}

/** How far a file was brought in. */
export type WriteOutcome = "shown" | "written";

/** An intake as lines for a person: what would be added, what contradicts, what is left to decide, what was skipped. */
export function intakeText(intake: Intake, outcome: WriteOutcome, language: Language): string {
  const { rows, ambiguous, skipped, refused, existing, conflicts } = intake;
  const words = mapRecord(WORDS, (of) => of[language]);
  return [
    ...section(words.added, csvLines(rows)),
    ...section(
      words.conflicts,
      conflicts.map(({ row, with: other }) => `  ${values(row)}\n  ${words.against} ${values(other)}`),
    ),
    ...section(
      words.ambiguous,
      ambiguous.map(({ cell, value, readings }) => `  ${cell} «${value}»: ${readings.join(` ${words.or} `)}`),
    ),
    ...section(
      words.refused,
      refused.map(({ cell, message }) => `  ${cell === undefined ? "" : `${cell}: `}${message[language]}`),
    ),
    ...section(words.skipped, skippedLines(intake, language)),
    `${words.added} ${rows.length}. ${words.existing} ${existing}. ${words.open} ${ambiguous.length + refused.length + conflicts.length}. ${words.skipped} ${skipped.length}.`,
    closing(intake, outcome)[language],
  ].join("\n");
}

const WORDS = {
  added: { id: "Baru:", en: "New:" },
  existing: { id: "Sudah ada:", en: "There already:" },
  conflicts: { id: "Bertentangan dengan yang ada:", en: "Contradicting what is there:" },
  against: { id: "yang ada:", en: "there:" },
  ambiguous: { id: "Bermakna ganda:", en: "Ambiguous:" },
  or: { id: "atau", en: "or" },
  refused: { id: "Perlu diperbaiki:", en: "To be mended:" },
  skipped: { id: "Dilewati:", en: "Skipped:" },
  open: { id: "Perlu diputuskan:", en: "To be decided:" },
} satisfies Record<string, Bilingual>;

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines, ""];
}

/** Rows that are shown one by one. */
const SHOWN = 50;

function csvLines(rows: readonly CanonicalRow[]): string[] {
  const [first] = rows;
  if (!first) return [];
  const more = rows.length > SHOWN ? [`  … +${rows.length - SHOWN}`] : [];
  return [`  ${csvLine(Object.keys(first))}`, ...rows.slice(0, SHOWN).map((row) => `  ${values(row)}`), ...more];
}

function values(row: CanonicalRow): string {
  return csvLine(Object.values(row));
}

/** Cells that were skipped for one reason, told together. */
function skippedLines({ skipped }: Intake, language: Language): string[] {
  return [...Map.groupBy(skipped, ({ why }) => why[language])].map(([why, all]) => {
    const cells = all.slice(0, SHOWN).map(({ cell }) => cell);
    return `  ${why}: ${cells.join(", ")}${all.length > SHOWN ? `, … +${all.length - SHOWN}` : ""}`;
  });
}

function closing(intake: Intake, outcome: WriteOutcome): Bilingual {
  if (outcome === "written") return { id: "Sudah ditulis dan diperiksa.", en: "Written and checked." };
  if (!isSettled(intake))
    return {
      id: "Tidak ada yang ditulis. Putuskan yang di atas di berkasnya, lalu jalankan lagi.",
      en: "Nothing was written. Decide the above in the file, then run it again.",
    };
  if (intake.rows.length === 0) return { id: "Tidak ada yang perlu ditulis.", en: "There is nothing to write." };
  return { id: "Belum ditulis. Tambahkan --write untuk menulisnya.", en: "Not written yet. Add --write to write it." };
}
