import { describePages } from "./everyPage.ts";

describePages("id");
