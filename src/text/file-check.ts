import type { Bilingual, Language } from "../notation/language.ts";
import { formatCount, wordedCount } from "../notation/number.ts";

const form = {
  lede: "Pilih tabel yang sudah Anda isi. Pesannya sama dengan npm run check. Berkasnya tidak dikirim ke mana pun.",
  file: "Berkas",
  fileHint: "CSV, XLSX, atau ODS; boleh dijatuhkan di sini. Namanya menyebut tabelnya, misalnya aktivasi.csv.",
  table: "Tabel",
  byName: "menurut nama berkas",
  tableHint: "Berkas ini menggantikan tabel terbit yang dipilih; tabel lain seperti yang terbit.",
  more: "Tempel dari lembar kerja",
  paste: "Sel yang disalin",
  pasteHint: "Dengan baris judul: seluruh tabel. Tanpa judul: baris baru di bawah tabel yang terbit.",
  submit: "Periksa tempelan",
  waiting: "Memuat pemeriksa …",
  unstarted:
    "Pemeriksa tidak dapat dijalankan di sini tanpa JavaScript, peramban yang lebih baru, atau sambungan ke situsnya saat halaman dibuka. Di komputer dengan Node, jalankan npm run check.",
};

/** The words of the page around the tool that checks a file in the browser: its form, and what is said before it has begun. */
export const fileFormWords: Record<Language, Record<keyof typeof form, string>> = {
  id: form,
  en: {
    lede: "Choose a table that you have filled in. The messages are those of npm run check. The file is not sent anywhere.",
    file: "File",
    fileHint: "CSV, XLSX or ODS; may be dropped here. Its name says which table it is, such as aktivasi.csv.",
    table: "Table",
    byName: "by the file's name",
    tableHint: "The file stands in for the published table you choose; the other tables are as published.",
    more: "Paste from a spreadsheet",
    paste: "Copied cells",
    pasteHint: "With a header: the whole table. Without: new rows below the published table.",
    submit: "Check what was pasted",
    waiting: "Loading the checker …",
    unstarted:
      "The checker cannot run here without JavaScript, a newer browser, or a connection to the site while the page opens. On a computer with Node, run npm run check.",
  },
};

const tool = {
  checking: "Memeriksa …",
  failed: "Pemeriksa berhenti karena galatnya sendiri. Muat ulang halaman ini, atau jalankan npm run check.",
  unread: "Berkas ini tidak dapat dibaca oleh peramban. Salin ke perangkat ini, lalu pilih lagi.",
  unopened: "Lembar kerja tidak dapat dibuka di peramban ini. Simpan sebagai CSV UTF-8, lalu pilih berkas itu.",
  own: "Yang ditemukan",
  others: "Di tabel lain, akibat berkas ini",
  rows: "Baris yang ditandai",
  line: "baris",
  empty: "(kosong)",
  download: "Unduh",
};

/** What the tool itself says; apart from the form's words, which its script need not bring along. */
export const fileCheckWords: Record<Language, Record<keyof typeof tool, string>> = {
  id: tool,
  en: {
    checking: "Checking …",
    failed: "The checker stopped over a fault of its own. Load this page again, or run npm run check.",
    unread: "The browser cannot read this file. Copy it to this device and choose it again.",
    unopened: "This browser cannot open workbooks. Save it as CSV UTF-8 and choose that file.",
    own: "What was found",
    others: "In other tables, because of this file",
    rows: "The rows that are marked",
    line: "line",
    empty: "(empty)",
    download: "Download",
  },
};

/** Said of pasted cells whose table nothing tells. */
export const needTable: Bilingual = {
  id: "Pilih tabelnya dahulu: judul kolom tempelan ini tidak menyebutnya.",
  en: "Choose the table first: the header of what was pasted does not tell it.",
};

/** Why a sheet is not checked. */
export const noHeaderInSheet: Bilingual = {
  id: "Tidak ada lembar dengan nama-nama kolom tabel ini. Tabel dengan judul sendiri dibawa masuk dengan npm run import.",
  en: "No sheet has the names of this table's columns. A table with a header of its own is brought in by npm run import.",
};

/** What is said of a file's form: what of it was mended, that nothing had to be, or (null) that it cannot be yet. */
export function formText(changes: readonly string[] | null, language: Language): string {
  if (changes === null)
    return {
      id: "Bentuknya belum dapat dirapikan: perbaiki dahulu yang tercantum di bawah.",
      en: "Its form cannot be mended yet: first repair what is listed below.",
    }[language];
  if (changes.length === 0) return { id: "Bentuknya sudah rapi.", en: "Its form is in order." }[language];
  return {
    id: `Dirapikan: ${changes.join(", ")}. Tidak ada nilai yang berubah.`,
    en: `Mended: ${changes.join(", ")}. No value has changed.`,
  }[language];
}

/** What a problem stops, before its message. */
export const severityWords = {
  id: { error: "Galat", warning: "Peringatan" },
  en: { error: "Error", warning: "Warning" },
} satisfies Record<Language, object>;

/** What came of checking a file, in one breath: how much to repair, or how many rows are in order. */
export function outcomeOfCheck(
  { file, errors, warnings, rows }: { file: string; errors: number; warnings: number; rows: number },
  language: Language,
): string {
  const found =
    errors === 0
      ? {
          id: `tidak ada galat; ${formatCount(rows, "id")} baris diperiksa.`,
          en: `no errors; ${formatCount(rows, "en")} ${rows === 1 ? "row" : "rows"} checked.`,
        }
      : {
          id: `ada ${wordedCount(errors, "id")} galat.`,
          en: `${wordedCount(errors, "en")} ${errors === 1 ? "error" : "errors"}.`,
        };
  const warned = {
    id: ` Peringatan: ${formatCount(warnings, "id")}, tidak menghentikan apa pun.`,
    en: ` Warnings: ${formatCount(warnings, "en")}, which stop nothing.`,
  };
  return `${file}: ${found[language]}${warnings === 0 ? "" : warned[language]}`;
}

/** That a file's name is none of a table; `file` as it may be shown. */
export function unknownNameText(file: string, language: Language): string {
  return {
    id: `${file}: nama ini bukan nama tabel. Pilih tabelnya di atas.`,
    en: `${file}: no table has this name. Choose its table above.`,
  }[language];
}

/** How many warnings of other tables were there before the file came. */
export function standingText(count: number, language: Language): string {
  return {
    id: `Peringatan lama di tabel lain, tanpa berkas ini pun ada: ${formatCount(count, "id")}.`,
    en: `Old warnings in other tables, there without this file too: ${formatCount(count, "en")}.`,
  }[language];
}

/** That only the first of the faulty rows are shown. */
export function firstRowsText(shown: number, all: number, language: Language): string {
  return {
    id: `${formatCount(shown, "id")} baris pertama dari ${formatCount(all, "id")}.`,
    en: `The first ${formatCount(shown, "en")} of ${formatCount(all, "en")} rows.`,
  }[language];
}
