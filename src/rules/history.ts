import { error, type Rule } from "./rule.ts";

/** Rules about exceptions, the ledger of corrections, and changes since an earlier state (`--base`). */
export const historyRules = {
  "pengecualian-tak-dikenal": error,
  "pengecualian-sia-sia": error,
  "koreksi-tak-dikenal": error,
  "koreksi-tak-cocok": error,
  "nilai-terbit-berubah": error,
  "baris-terbit-hilang": error,
  "cakupan-bergeser": error,
  "koreksi-hilang": error,
  "koreksi-sia-sia": error,
} satisfies Record<string, Rule>;
