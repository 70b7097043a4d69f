import { describePages } from "./everyPage.ts";

describePages("en");
