import { describeLayout } from "./layout.ts";
import { comparisons, samples } from "./visit.ts";

// The letters that most readers have.
describeLayout("roboto", "real", [...samples("real", "id"), ...samples("real", "en")]);
describeLayout("roboto", "real", comparisons, "#rincian table");
