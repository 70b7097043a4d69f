import { readyToCopy } from "./copy.ts";
import { readyToPassOn } from "./pass-on.ts";

readyToCopy();
readyToPassOn();
