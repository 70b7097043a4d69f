import { provinceArea } from "../area.ts";
import { expect, test } from "vitest";
import { catalog } from "../../src/publish/catalog.ts";
import { csvMetadata } from "../../src/publish/csvw.ts";
import { dataPackage } from "../../src/publish/datapackage.ts";
import { describeData, type Description } from "../../src/publish/description.ts";
import { tablesAsFiles } from "../../src/publish/files.ts";
import { llmsText } from "../../src/publish/llms.ts";
import { openApi } from "../../src/publish/openapi.ts";
import { securityText } from "../../src/publish/security.ts";
import { datasetMarkup } from "../../src/publish/structured.ts";
import { tableFile } from "../../src/publish/table-files.ts";
import { aktivasi } from "../../src/tables/aktivasi.ts";
import { sumber } from "../../src/tables/sumber.ts";
import { eastJava } from "../area.ts";
import { base, record, report } from "../metrics/record.ts";

const dataset = record({
  reports: [report("35.73", "2024-04-22", { count: 54_000 }), report("35.18", "2024-01-26", { count: 104_712 })],
  bases: [base("35", "2021-06-30", "wajib_ktp", 31_270_312)],
});

/** What is said of two small tables, one with a BOM, a note in quotes and columns left out, one with its header alone. */
function described(contact: string | null = null, today = "2026-11-21"): Description {
  const tables = [
    tableFile(
      aktivasi,
      '\uFEFFwilayah,tanggal,jumlah,sumber,catatan\n35.73,2024-04-22,54000,a,"kata ""sekitar"", ya"\n',
    ),
    tableFile(sumber, "id,penerbit,url\n"),
  ];
  return describeData({
    dataset,
    edition: { area: eastJava, version: "1.2.3", url: null, built: today },
    issued: "2026-11-20",
    publisher: { name: "Pantau IKD Jawa Timur", contact },
    tables,
    files: tablesAsFiles(tables),
    documents: [],
    addressOf: (path) => path,
  });
}

test("a file is described by the columns it has, whatever else is declared", () => {
  const [first, second] = dataPackage(described()).resources;
  expect(first!.schema.fields.map(({ name }) => name)).toEqual(["wilayah", "tanggal", "jumlah", "sumber", "catatan"]);
  expect(second!.schema.fields.map(({ name }) => name)).toEqual(["id", "penerbit", "url"]);
  expect(second!.schema).toMatchObject({ primaryKey: ["id"] });
});

test("a hash and a size are those of the bytes", () => {
  // printf 'id,penerbit,url\n' | sha256sum
  expect(dataPackage(described()).resources[1]).toMatchObject({
    bytes: 16,
    hash: "sha256:7537f15a7f949b5b0847c1a50d535eec79096426d9aeebccdae8601cf1822379",
  });
});

test("its days are those of the figures, and the newest that is not after today", () => {
  const { temporal, modified } = described();
  expect(temporal).toEqual({ from: "2024-01-26", to: "2024-04-22" });
  expect(modified).toBe("2024-04-22");
});

test("where no release is recorded, no document makes up a day for it", () => {
  const data = { ...described(), issued: null };
  expect(dataPackage(data)).not.toHaveProperty("created");
  expect(datasetMarkup(data, "id", "/data/")).not.toHaveProperty("datePublished");
  expect(JSON.stringify(catalog(data))).not.toContain("dct:issued");
});

test("without an address nobody is named to write to; a page and a mailbox are told apart", () => {
  expect(dataPackage(described()).contributors).toEqual([{ title: "Pantau IKD Jawa Timur", roles: ["publisher"] }]);
  expect(dataPackage(described("mailto:a@b.id")).contributors[0]).toMatchObject({ email: "a@b.id" });
  expect(dataPackage(described("https://b.id/a")).contributors[0]).toMatchObject({ path: "https://b.id/a" });
  expect(openApi(dataset, described()).info).not.toHaveProperty("contact");
  expect(openApi(dataset, described("https://b.id/a")).info).toMatchObject({ contact: { url: "https://b.id/a" } });
  expect(securityText(described())).toBeNull();
});

test("security.txt ends 300 days after the day of the build", () => {
  // 21 November 2026: 9 days are left of November, 31 + 31 + 28 + 31 + 30 + 31 + 30 + 31 = 243 to the end of July 2027,
  // 31 of August: 283; the 300th is 17 September 2027.
  expect(securityText(described("mailto:a@b.id"))).toContain("Expires: 2027-09-17T00:00:00+07:00\n");
});

test("a list of words is a pattern in CSVW, a whole number keeps its limits", () => {
  const file = tableFile(aktivasi, "presisi,jumlah\n");
  const { columns } = csvMetadata(file, described()).tableSchema;
  expect(columns.map(({ datatype }) => datatype)).toEqual([
    { base: "string", format: "persis|dibulatkan|sekitar|minimal|maksimal" },
    { base: "integer", minimum: 0, maximum: 999_999_999 },
  ]);
});

test("another province is named wherever the data are", () => {
  const bali = provinceArea("Bali", "Bali", 9);
  const data = { ...described(), ...describeData({ ...parts(), edition: { ...parts().edition, area: bali } }) };
  const texts = [
    JSON.stringify(dataPackage(data)),
    JSON.stringify(datasetMarkup(data, "en", "/en/data/")),
    llmsText(data),
  ];
  for (const text of texts) {
    expect(text).toContain("Bali");
    expect(text).not.toMatch(/Jawa Timur|East Java|\b38\b/);
  }
});

function parts() {
  const { publisher, issued, tables, files, documents, addressOf, version, url, built } = described();
  const edition = { area: eastJava, version, url, built };
  return {
    dataset,
    publisher: { ...publisher, name: "Pantau IKD Bali" },
    issued,
    tables,
    files,
    documents,
    addressOf,
    edition,
  };
}
