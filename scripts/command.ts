import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { SettingError } from "../src/settings.ts";

/** Said to whoever gave the command; exit code 2. */
export class UsageError extends Error {}

/**
 * Runs a command and sets its exit code: what `main` gives, 2 with the usage when it was given wrongly, 70 with one line
 * when the tool itself is at fault.
 */
export async function runCommand(usage: string, main: () => number | Promise<number>): Promise<void> {
  const fail = (error: unknown) => {
    process.exitCode = isWrongUse(error) ? 2 : 70;
    console.error(isWrongUse(error) ? `${error.message}\n${usage}` : bugReport(error));
  };
  // What is thrown where nobody waits for it would else end in a stack trace.
  process.once("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    fail(error);
  }
}

function isWrongUse(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof SettingError;
}

/** The options of the command line; throws UsageError for one that is not known or lacks its value. */
export function optionsOf<O extends ParseArgsOptionsConfig>(options: O) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}

/** One line in both languages: it is not the data, and what to send. */
function bugReport(error: unknown): string {
  const where =
    error instanceof Error
      ? `${error.name}: ${error.message} ${error.stack?.split("\n")[1]?.trim() ?? ""}`
      : String(error);
  return `Alat ini yang bermasalah, bukan data Anda. Laporkan kepada pengelola, sertakan baris ini: / The tool is at fault, not your data. Please report it with this line: ${where.replace(/[\p{Cc}\s]+/gu, " ").slice(0, 400)}`;
}
