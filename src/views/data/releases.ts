import type { Dataset } from "../../dataset/dataset.ts";
import { frozenPath, releaseId } from "../../notation/address.ts";
import type { Language } from "../../notation/language.ts";
import { recordHash, releaseTag, type Release } from "../../publish/releases.ts";
import { href } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { releaseHeading, releaseState, releaseWords } from "../../text/releases.ts";
import { changedPhrase } from "../corrections.ts";
import { frozenCards } from "../embed/card.ts";
import type { Phrase } from "../phrase.ts";

/** A release as the page shows it. */
export interface ReleaseEntry {
  id: string;
  heading: string;
  note: string;
  /** The published values that it changed. */
  corrected: Phrase[];
  sha256: string;
}

export interface ReleasesPage {
  words: (typeof releaseWords)[Language];
  /** Whether the data of the site are those of the newest release. */
  state: string;
  /** Newest first. */
  entries: ReleaseEntry[];
  /** Commands that get the tables of the newest release; null where there is none. */
  commands: string | null;
  /** A card that keeps its figure; null in a record without any. */
  card: Phrase | null;
}

/** The releases of the data, and how to get one again. */
export function releasesPage(
  site: Pick<Site, "dataset" | "states" | "files" | "releases">,
  language: Language,
): ReleasesPage {
  const { dataset, files, releases } = site;
  const newest = releases.at(-1);
  const entries = releases.map((release, index) => entryOf(release, releases[index - 1], dataset, language));
  return {
    words: releaseWords[language],
    state: releaseState(newest?.version ?? null, newest?.sha256 === recordHash(files))[language],
    entries: entries.toReversed(),
    commands: newest ? commandsFor(newest) : null,
    card: cardPhrase(site, language),
  };
}

function entryOf(release: Release, earlier: Release | undefined, dataset: Dataset, language: Language): ReleaseEntry {
  const { version, date, note, sha256 } = release;
  const corrections = dataset.corrections.filter((row) => row.date <= date && (!earlier || row.date > earlier.date));
  return {
    id: releaseId(version),
    heading: releaseHeading(version, date, language),
    note: note[language],
    corrected: corrections.map((row) => changedPhrase(row, dataset, language)),
    sha256,
  };
}

function commandsFor(release: Release): string {
  const tag = releaseTag(release);
  return `git worktree add ../${tag} ${tag}\ncat ../${tag}/data/*.csv | sha256sum`;
}

function cardPhrase(site: Pick<Site, "dataset" | "states">, language: Language): Phrase | null {
  const [card] = frozenCards(site);
  if (!card) return null;
  const path = frozenPath(card.state.region.slug, card.frozen.date);
  return [releaseWords[language].card, { text: path, href: href(language, path) }, "."];
}
