import { describeLayout } from "./layout.ts";
import { samples } from "./visit.ts";

describeLayout("noto", "real", [...samples("real", "id"), ...samples("real", "en")]);
describeLayout("liberation", "real", [...samples("real", "id"), ...samples("real", "en")]);
