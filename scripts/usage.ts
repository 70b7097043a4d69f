/** Loaded before a program (`node --import ./scripts/usage.ts ...`): leaves what that took in the file that `USAGE_FILE` names. */
import { writeFileSync } from "node:fs";

const file = process.env["USAGE_FILE"];
if (file !== undefined) process.on("exit", () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
