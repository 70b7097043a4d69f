import type { IsoDate } from "../notation/calendar.ts";
import type { Bilingual, Language } from "../notation/language.ts";
import { dayText } from "./date.ts";

/** Whether the data of the site are those of the newest release; `version` is null where none is recorded. */
export function releaseState(version: string | null, isSame: boolean): Bilingual {
  if (version === null) return { id: "Belum ada versi yang dicatat.", en: "No version has been recorded yet." };
  return isSame
    ? { id: `Data di situs ini adalah versi ${version}.`, en: `The data on this site are version ${version}.` }
    : {
        id: `Data di situs ini sudah berubah sejak versi ${version}.`,
        en: `The data on this site have changed since version ${version}.`,
      };
}

/** The heading of a release. */
export function releaseHeading(version: string, date: IsoDate, language: Language): string {
  return `${{ id: "Versi", en: "Version" }[language]} ${version}, ${dayText(date, language)}`;
}

/** The words around the list of releases. */
export const releaseWords = {
  id: {
    corrected: "Nilai terbit yang diubah:",
    hash: "SHA-256 semua tabel:",
    again: "Mengambil data versi lama",
    tag: "Tiap versi adalah satu tag di git. Di salinan repositorinya, perintah ini mengambil tabelnya dan menghitung SHA-256-nya:",
    card: "Kartu bertanggal tetap menampilkan angka seperti pertama kali terbit, misalnya ",
    newest: "Berkas unduhan selalu berisi data terbaru.",
  },
  en: {
    corrected: "Published values that changed:",
    hash: "SHA-256 of all tables:",
    again: "Getting an older version",
    tag: "Every version is a tag in git. In a clone of the repository this fetches its tables and works out their SHA-256:",
    card: "A dated card keeps showing the figure as first published, for example ",
    newest: "The files to download always hold the newest data.",
  },
} as const satisfies Record<Language, object>;
