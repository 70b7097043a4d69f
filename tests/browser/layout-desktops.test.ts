import { describeLayout } from "./layout.ts";
import { samples } from "./visit.ts";

// One language each: the widest letters and those of most readers are tried in both.
describeLayout("noto", "real", samples("real", "id"));
describeLayout("liberation", "real", samples("real", "en"));
