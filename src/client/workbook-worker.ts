import "./stand-ins.ts";
import "./worker-stand-ins.ts";
import type { TableName } from "../tables/tables.ts";
import { openedSheet, type OpenedSheet } from "../views/data/workbook.ts";

/** What the page sends: a workbook, as the table that was chosen for it, if one was. */
export interface WorkbookOrder {
  name: string;
  bytes: Uint8Array;
  table: TableName | null;
}

/** Opens workbooks apart from the page. It asks nothing of the network. */
addEventListener("message", ({ data: { name, bytes, table } }: MessageEvent<WorkbookOrder>) => {
  void openedSheet(name, bytes, table).then(answer);
});

function answer(opened: OpenedSheet): void {
  postMessage(opened);
}
