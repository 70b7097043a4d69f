import type { Pair } from "../../rules/rule.ts";
import type { historyRules } from "../../rules/history.ts";

const NO_SILENT_CHANGE: Pair = [
  "Nilai yang telah terbit tidak berubah diam-diam; pembaca mungkin sudah mengutipnya.",
  "A published value does not change silently; readers may have quoted it.",
];
const LEDGER_STAYS: Pair = [
  "Buku koreksi hanya bertambah: ia catatan dari apa yang pernah terbit.",
  "The ledger only grows: it is the record of what was once published.",
];

/** Why a breach matters: rules about exceptions, the ledger of corrections, and changes since an earlier state (`--base`). */
export const historyReasons: Record<keyof typeof historyRules, Pair> = {
  "pengecualian-tak-dikenal": [
    "Hanya hubungan antarangka yang dapat dikecualikan; bentuk selalu diperbaiki.",
    "Only relations between figures can be excused; form is always repaired.",
  ],
  "pengecualian-sia-sia": [
    "Pengecualian yang tertinggal dapat menutupi temuan lain kelak.",
    "One that was left behind could hide another finding later.",
  ],
  "koreksi-tak-dikenal": [
    "Koreksi tampil di halaman wilayah yang disebut kuncinya.",
    "A correction is shown on the page of the region in its key.",
  ],
  "koreksi-tak-cocok": [
    "Nilai baru di buku koreksi adalah nilai yang tampil di halaman.",
    "The new value in the ledger is the one shown on the page.",
  ],
  "nilai-terbit-berubah": NO_SILENT_CHANGE,
  "baris-terbit-hilang": NO_SILENT_CHANGE,
  "cakupan-bergeser": NO_SILENT_CHANGE,
  "koreksi-hilang": LEDGER_STAYS,
  "koreksi-sia-sia": ["Buku koreksi hanya memuat yang sungguh berubah.", "The ledger holds only what did change."],
};
