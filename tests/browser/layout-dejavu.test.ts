import { describeLayout } from "./layout.ts";
import { comparisons, regionPages, samples } from "./visit.ts";

// The widest letters: what fits in them fits in the others, so every page of a region is here.
describeLayout("dejavu", "real", [...samples("real", "id"), ...samples("real", "en")]);
describeLayout("dejavu", "real", [...regionPages("real", "id"), ...regionPages("real", "en")]);
describeLayout("dejavu", "real", comparisons, "#rincian table");
