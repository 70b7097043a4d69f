import { cloths, peopleInCell } from "../../charts/four.ts";
import { regionOf } from "../../dataset/dataset.ts";
import { oneCount } from "../../metrics/one-count.ts";
import type { Language } from "../../notation/language.ts";
import type { Site } from "../../site.ts";
import { clothOf, clothTexts, fourCaption, fourText, fourTitle, type ClothText } from "../../text/four.ts";
import { toSource } from "../links.ts";
import type { Phrase } from "../phrase.ts";

/** One count of people on four cloths. */
export interface FourPart {
  title: string;
  text: string;
  /** `dari`, before each size. */
  of: string;
  cloths: (ClothText & { svg: string; target: boolean })[];
  caption: Phrase;
}

/** Null where the record holds no count that can be told in this way. */
export function fourPart({ dataset, states }: Pick<Site, "dataset" | "states">, language: Language): FourPart | null {
  const one = oneCount(
    dataset,
    states.flatMap(({ claims }) => claims),
  );
  if (!one) return null;
  const region = regionOf(dataset, one.claim.region);
  const sizes = [one.residents.count, one.eligible.count, one.holders.count, one.asked];
  const drawn = cloths(
    one.counted.count!,
    sizes.map((size, index) => ({ size, thread: index < 2 ? null : one.asked })),
  );
  return {
    title: fourTitle[language],
    text: fourText(one, region, language),
    of: clothOf[language],
    cloths: clothTexts(one, language).map((text, index) => ({ ...text, svg: drawn[index]!, target: index === 3 })),
    caption: [fourCaption(one, peopleInCell(sizes), language), toSource(dataset, one.holders.source), "."],
  };
}
