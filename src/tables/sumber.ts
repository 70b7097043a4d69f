import type { CellFault, Values } from "./row.ts";
import { personalData } from "../cells/personal.ts";
import { addressRest } from "../cells/address.ts";
import { quoted, visible } from "../cells/visible.ts";
import { fault } from "../cells/fault.ts";
import { address, grade, id, oneLine, published, text } from "../cells/kinds.ts";
import { filled, known, optional, type Row, type DataTable } from "./table.ts";

/** Who said it: one row for each page that a figure was read in. */
export const sumber = {
  name: "sumber",
  title: { id: "Sumber", en: "Sources" },
  description: {
    id: "Halaman tempat angka dibaca: penerbit, alamat, tanggal terbit, dan mutunya.",
    en: "The pages that figures were read in: publisher, address, publication date and grade.",
  },
  columns: {
    id: filled("id", id, {
      description: {
        id: "Tanda pengenal: penerbit dan tanggal, huruf kecil.",
        en: "Identifier: publisher and date, lower case.",
      },
      example: "malangpariwara-2024-04-23",
    }),
    publisher: filled("penerbit", oneLine, {
      description: { id: "Nama penerbit.", en: "Name of the publisher." },
      example: "Malangpariwara.com",
    }),
    url: filled("url", address, {
      description: { id: "Alamat halaman.", en: "Address of the page." },
      example:
        "https://malangpariwara.com/2024/04/23/kejar-target-25-dispendukcapil-kota-malang-terus-genjot-aktivasi-ikd/",
    }),
    published: known("terbit", published, {
      description: {
        id: "Tanggal terbit: hari, bulan, atau tahun; kosong bila tidak diketahui.",
        en: "Publication date: day, month or year; empty if not known.",
      },
      example: "2024-04-23",
    }),
    grade: filled("mutu", grade, {
      description: {
        id: "Mutu: resmi (terbitan lembaga), pejabat (pejabat dikutip media), media (tanpa pejabat yang disebut).",
        en: "Grade: resmi (the body's own page), pejabat (an official quoted by the press), media (no official named).",
      },
      example: "pejabat",
    }),
    archive: optional("arsip", address, {
      description: {
        id: "Alamat salinan arsip; belum tentu sudah diperiksa.",
        en: "Address of an archived copy; it may not have been checked.",
      },
      example: "https://web.archive.org/web/2024/https://malangpariwara.com/",
    }),
    note: optional("catatan", text, {
      description: { id: "Catatan tentang sumber.", en: "Note on the source." },
      example: "Alamat artikel tidak lengkap di salinan; yang tertulis alamat penerbitnya.",
    }),
  },
  key: ["id"],
  mustHaveRows: true,
  rowRules: [plainUrl, plainArchive, cleanUrl],
  mayChange: ["publisher", "url", "archive", "note"],
  holdsFigures: false,
} as const satisfies DataTable;

export type Source = Row<typeof sumber>;
export type Grade = Source["grade"];

function plainUrl(row: Values): CellFault | null {
  return plainHttp("url", "url", row["url"]);
}

function plainArchive(row: Values): CellFault | null {
  return plainHttp("archive", "arsip", row["archive"]);
}

function plainHttp(field: string, header: string, address: unknown): CellFault | null {
  if (typeof address !== "string" || !address.startsWith("http:")) return null;
  return {
    field,
    fault: fault(
      "url-http",
      [`${header} ${quoted(address)} memakai http.`, `${header} ${quoted(address)} is http.`],
      [
        "Buka alamat yang sama dengan https: di peramban; bila terbuka, tulis itu, bila tidak, biarkan.",
        "Open the same address with https: in a browser; if it opens, write that, if not, leave it.",
      ],
    ),
  };
}

/** An address as it was copied: with a bracket of the sentence around it, a redirect, trackers. */
function cleanUrl(row: Values): CellFault | null {
  const url = row["url"];
  const found = typeof url === "string" ? addressRest(url) : null;
  if (typeof url !== "string" || !found) return null;
  return {
    field: "url",
    fault: fault(
      "url-buntut",
      [`url ${quoted(url)} memuat ${found.rest.id}.`, `url ${quoted(url)} holds ${found.rest.en}.`],
      found.address === null
        ? [
            "Buka alamatnya, lalu salin alamat lengkap halaman yang muncul.",
            "Open the address, then copy the full address of the page that appears.",
          ]
        : [
            `Buka ${visibleAddress(found.address)}; bila itu halamannya, tulis itu.`,
            `Open ${visibleAddress(found.address)}; if that is the page, write it.`,
          ],
    ),
  };
}

/** An address is only of use whole. */
function visibleAddress(address: string): string {
  return personalData(address) === null && address.length < 300 ? address : visible(address);
}
