import { describe, expect, test } from "vitest";
import { linksText, type AskedSource, type LinkAnswer } from "../../src/text/links.ts";

const gone: AskedSource[] = [
  asked("satu", { kind: "answers" }),
  asked(
    "dua",
    { kind: "dead", because: 404 },
    { archive: "https://web.archive.org/web/2024/https://dua.example.com/" },
  ),
  asked("tiga", { kind: "dead", because: "unknown-host" }),
  asked("empat", { kind: "moved", to: "https://baru.example.com/" }),
  asked("lima", { kind: "unsure", because: "timeout" }, { archive: "https://arsip.example.com/" }),
];

function asked(id: string, answer: LinkAnswer, fields: object = {}): AskedSource {
  const url = `https://${id}.example.com/`;
  const source = {
    line: 2,
    id,
    publisher: id,
    url,
    published: null,
    grade: "media",
    archive: null,
    note: null,
  } as const;
  return { source: { ...source, ...fields }, answer };
}

describe("how many of each kind, then what to do", () => {
  test("in Indonesian", () => {
    expect(linksText("data/sumber.csv", gone, "id").split("\n")).toEqual([
      "5 alamat: 1 menjawab, 1 pindah, 2 mati, 1 tidak pasti.",
      "",
      "Mati:",
      "data/sumber.csv:2 dua https://dua.example.com/",
      "  Menjawab 404. Arsip: https://web.archive.org/web/2024/https://dua.example.com/",
      "data/sumber.csv:2 tiga https://tiga.example.com/",
      "  Nama situsnya tidak dikenal. Belum ada arsip. Periksa https://web.archive.org/web/2/https://tiga.example.com/; bila ada salinannya, tulis itu di arsip.",
      "",
      "Pindah:",
      "data/sumber.csv:2 empat https://empat.example.com/",
      "  Kini di https://baru.example.com/. Bila halamannya sama, tulis itu di url.",
      "",
      "Tidak pasti (buka di peramban):",
      "data/sumber.csv:2 lima https://lima.example.com/",
      "  Tidak menjawab pada waktunya. Arsip: https://arsip.example.com/",
    ]);
  });

  test("in English", () => {
    expect(linksText("data/sumber.csv", gone.slice(0, 2), "en").split("\n")).toEqual([
      "2 addresses: 1 answering, 0 moved, 1 dead, 0 unsure.",
      "",
      "Dead:",
      "data/sumber.csv:2 dua https://dua.example.com/",
      "  Answers 404. Archive: https://web.archive.org/web/2024/https://dua.example.com/",
    ]);
  });
});
