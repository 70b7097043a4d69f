import { describeLayout } from "./layout.ts";
import { regionPages } from "./visit.ts";

describeLayout("dejavu", "odd", regionPages("odd", "id"));
describeLayout("dejavu", "odd", regionPages("odd", "en"));
