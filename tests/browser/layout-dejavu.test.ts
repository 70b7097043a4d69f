import { languages } from "../../src/notation/language.ts";
import { describeLayout } from "./layout.ts";
import { comparisons, regionPages, samples } from "./visit.ts";

// The widest letters: what fits in them fits in the others, so every page of a region is here.
describeLayout("dejavu", "real", [
  ...new Set(languages.flatMap((language) => [...samples("real", language), ...regionPages("real", language)])),
]);
describeLayout("dejavu", "real", comparisons, "#rincian table");
