/** Whether a breach of a rule stops the build (error) or is only told (warning). */
export type Severity = "error" | "warning";

const WARNINGS = new Set([
  "url-http",
  "terbit-belum-terjadi",
  "lonjakan",
  "perekaman-melebihi-wajib",
  "daftar-menyusut",
  "daftar-melonjak",
  "target-hari-ini",
  "target-jumlah",
  "jumlah-provinsi",
  "aktivasi-melebihi-perkiraan",
]);

/** Whether a breach of a rule stops the build. */
export function severityOf(rule: string): Severity {
  return WARNINGS.has(rule) ? "warning" : "error";
}

export function isExcusable(rule: string): boolean {
  return WARNINGS.has(rule) || ["kumulatif-turun", "aktivasi-melebihi-pemegang"].includes(rule);
}
